package nl.wijkbord.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardFieldBrowserTests {

    private GuardPage browser;
    private Page page;

    @BeforeAll
    void open() {
        browser = new GuardPage();
        page = browser.page();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void startAgain() {
        page.reload();
    }

    @Test
    void aWarningStandsUnderTheFieldAndLeavesTheStandingLine() {
        page.locator("#text textarea").fill("Bel 06-12345678");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Telefoonnummer");
        assertThat(page.locator("#text .guard-note")).hasClass(Pattern.compile("warned"));
        assertThat(page.locator("#text [slot=helper]")).containsText("Geen namen.");
        assertThat(page.locator("#text[data-guard-blocked]")).hasCount(0);
    }

    @Test
    void aBlockedTextMarksTheFieldAndSaysTheWorstFirst() {
        page.locator("#text textarea").fill("Bel 06-12345678, bsn 111222333");

        assertThat(page.locator("#text .guard-note.blocked")).hasText("Burgerservicenummer Telefoonnummer");
        assertThat(page.locator("#text[data-guard-blocked]")).hasCount(1);
    }

    @Test
    void aHouseNumberIsBlockedInAPlaceOnly() {
        page.locator("#text textarea").fill("Dorpsstraat 12");
        page.locator("#place input").fill("Dorpsstraat 12");

        assertThat(page.locator("#place[data-guard-blocked] .guard-note")).hasText("HOUSE_NUMBER");
        assertThat(page.locator("#text .guard-note.warned")).hasText("Adres");
    }

    @Test
    void theNoteGoesWhenTheTextIsClean() {
        page.locator("#text textarea").fill("111222333");
        assertThat(page.locator("#text[data-guard-blocked]")).hasCount(1);
        page.locator("#text textarea").fill("Lantaarn kapot");

        assertThat(page.locator("#text .guard-note")).hasText("");
        assertThat(page.locator("#text[data-guard-blocked]")).hasCount(0);
    }

    @Test
    void aFieldThatComesLaterIsWatchedToo() {
        page.evaluate(
                "() => document.body.insertAdjacentHTML('beforeend'," + " '<p id=late data-guard=text><input></p>')");

        page.locator("#late input").fill("111222333");

        assertThat(page.locator("#late[data-guard-blocked]")).hasCount(1);
    }

    @Test
    void whatTheServerPutsInAFieldIsLookedAt() {
        page.evaluate("""
                () => {
                  const host = document.querySelector('#place');
                  host.querySelector('input').value = 'Dorpsstraat 12';
                  host.dispatchEvent(new CustomEvent('value-changed'));
                }""");

        assertThat(page.locator("#place[data-guard-blocked]")).hasCount(1);
    }

    @Test
    void otherFieldsAreLeftAlone() {
        page.locator("#free input").fill("111222333");
        page.locator("#text textarea").fill("111222333");

        assertThat(page.locator("#text[data-guard-blocked]")).hasCount(1);
        assertThat(page.locator("#free .guard-note")).hasCount(0);
    }
}
