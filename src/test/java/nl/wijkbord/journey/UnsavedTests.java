package nl.wijkbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever leaves words that are not kept is asked first, also by the browser. */
@SuppressWarnings("NullAway.Init")
class UnsavedTests extends JourneyScene {

    private Page page;
    private final List<String> questions = new ArrayList<>();

    @BeforeEach
    void aBoard() {
        page = browsers.signedIn("wijkbeheerder").board("zuidoost").page();
        page.onDialog(it -> {
            questions.add(it.type());
            it.accept();
        });
    }

    @Test
    void theBrowserAsksWhileAFormHoldsWords() {
        page.keyboard().press("n");
        assertThat(title()).isFocused();
        page.keyboard().type("Fietswrakken");
        page.reload();

        assertThat(questions).containsExactly("beforeunload");
    }

    @Test
    void afterSavingItDoesNotAsk() {
        page.keyboard().press("n");
        assertThat(title()).isFocused();
        page.keyboard().type("Losse tegels bij het plein");
        page.keyboard().press("Tab");
        page.keyboard().type("stationsplein");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type("zwerf");
        assertThat(page.locator("vaadin-combo-box-item:not([hidden])")).hasCount(1);
        page.keyboard().press("Tab");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        page.reload();

        assertThat(questions).isEmpty();
    }

    @Test
    void aCardTellsThatWordsAreNotSavedYetAndThenThatTheyAre() {
        page.locator("li.tile .tile-title").first().click();
        var words = page.locator(".text-edit.description textarea");
        words.click();
        page.keyboard().type("Gezien. ");

        assertThat(page.locator(".card-head[data-unsaved]")).hasCount(1);
        assertThat(page.locator(".saved-note")).containsText("Opgeslagen");
        assertThat(page.locator(".card-head[data-unsaved]")).hasCount(0);
        page.reload();
        assertThat(questions).isEmpty();
    }

    @Test
    void throwingAwayTakesMoreThanOneKeyTooMany() {
        page.keyboard().press("n");
        assertThat(title()).isFocused();
        page.keyboard().type("Fietswrakken");
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-confirm-dialog vaadin-button[slot=cancel-button]"))
                .isFocused();
        page.keyboard().press("Enter");

        assertThat(title()).hasValue("Fietswrakken");
    }

    private Locator title() {
        return page.getByLabel("Wat is er aan de hand?");
    }
}
