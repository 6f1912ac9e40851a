package nl.wijkbord.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way from a column to the queue, in the browser. */
class QueueLinkBrowserTests extends CanvasScene {

    private static final String QUEUE = ".stage-head[data-stage=TE_BESPREKEN] a.stage-queue";

    @BeforeEach
    void aColumnThatLeadsToTheQueue() {
        look("one", 1920, 1080);
        lead("wijk/zuidoost?weergave=wachtrij");
    }

    /** Empty: to nothing. */
    private void lead(String href) {
        page.evaluate("""
                href => {
                  const whole = demo.one();
                  const queue = href && { href, words: 'Wachtrij: urgent eerst' };
                  const stages = whole.stages.map(it => ({ ...it, queue: it.stage === 'TE_BESPREKEN' ? queue : null }));
                  board.show({ ...whole, stages });
                }""", href);
    }

    @Test
    void onlyTheColumnWherePartnersTalkLeadsToIt() {
        assertThat(page.locator("a.stage-queue")).hasCount(1);
        assertThat(page.locator(QUEUE)).hasAttribute("href", "wijk/zuidoost?weergave=wachtrij");
        assertThat(page.locator(QUEUE)).hasAttribute("aria-label", "Wachtrij: urgent eerst");
        assertThat(page.locator(QUEUE + " svg")).isVisible();
    }

    @Test
    void itLeadsToWhatIsOnTheBoardNowAndGoesWithIt() {
        page.locator(QUEUE).focus();

        lead("wijk/zuidoost?weergave=wachtrij&prio=hoog");
        assertThat(page.locator(QUEUE)).hasAttribute("href", "wijk/zuidoost?weergave=wachtrij&prio=hoog");
        assertThat(page.locator(QUEUE)).isFocused();

        lead("");
        assertThat(page.locator("a.stage-queue")).hasCount(0);
    }

    @Test
    void aPressIsForTheServerAndLeavesThePageWhereItIs() {
        var before = page.url();

        page.locator(QUEUE).click();

        assertThat(heard("stage-queue")).containsEntry("type", "stage-queue");
        assertThat(page.url()).isEqualTo(before);
    }

    @Test
    void theKeyboardGetsThereToo() {
        page.locator(QUEUE).focus();

        press("Enter");

        assertThat(heard("stage-queue")).containsEntry("type", "stage-queue");
    }
}
