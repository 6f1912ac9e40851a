package nl.wijkbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Putting something on the board and finding it again, without a mouse. */
class KeyboardTests extends JourneyScene {

    private static final int FEW = 60;

    private int strokes;

    @Test
    void somethingNewIsOnTheBoardInSixtyKeystrokesAndFoundInTwelve() {
        var person = browsers.signedIn("wijkbeheerder").board("zuidoost");

        press(person, "n");
        assertThat(field(person, "Wat is er aan de hand?")).isFocused();
        type(person, "Fietswrakken bij het rek");
        press(person, "Tab");
        type(person, "stationsplein");
        press(person, "Tab", "Tab");
        type(person, "zwerf");
        assertThat(person.page().locator("vaadin-combo-box-item:not([hidden])")).hasCount(1);
        press(person, "Tab"); // the only one that fits is the one that was meant
        assertThat(person.page().locator("vaadin-combo-box-item:not([hidden])")).hasCount(0);
        press(person, "Control+Enter");

        var tile = person.page().locator("li.tile").filter(new Locator.FilterOptions().setHasText("Fietswrakken"));
        assertThat(tile).isVisible();
        assertThat(strokes).isLessThanOrEqualTo(FEW);

        strokes = 0;
        press(person, "Control+k");
        assertThat(person.page().locator(".palette-input")).isFocused();
        type(person, "fietswrak");
        press(person, "Enter");
        assertThat(person.page()).hasURL(Pattern.compile(".*/wijk/zuidoost/kaart/SIG-\\d+"));
        assertThat(strokes).isLessThanOrEqualTo(12);
    }

    @Test
    void theBoardIsReachedWithTheKeyboardAsSoonAsItIsThere() {
        var person = browsers.signedIn("wijkbeheerder").board("zuidoost");

        person.page().reload();
        assertThat(person.page().locator("li.tile").first()).isVisible();
        person.page().locator(".board-ground").focus();

        assertThat(person.page().locator("li.tile .tile-title:focus")).hasCount(1);
    }

    @Test
    void whoClosesACardIsBackAtItsTile() {
        var person = browsers.signedIn("wijkbeheerder").board("zuidoost");

        person.page().locator("li.tile .tile-title").first().focus();
        press(person, "v");
        assertThat(person.page().locator(".card-panel button[aria-current=step]"))
                .isFocused();
        press(person, "Escape");

        assertThat(person.page().locator("li.tile .tile-title").first()).isFocused();
    }

    @Test
    void theFieldWarnsWhileOneTypes() {
        var person = browsers.signedIn("wijkbeheerder").board("zuidoost");

        press(person, "n");
        assertThat(field(person, "Wat is er aan de hand?")).isFocused();
        type(person, "Bewoner 123456782 belt");

        assertThat(person.page().locator(".guard-note.blocked")).containsText("burgerservicenummer");
    }

    @Test
    void aPhoneGetsAScreenOfItsOwn() {
        try (var person = browsers.signedIn("wijkbeheerder", Screen.PHONE)) {
            person.board("zuidoost");

            person.page().locator("a.button-primary").click();

            assertThat(person.page()).hasURL(Pattern.compile(".*/nieuw\\?wijk=zuidoost"));
            assertThat(field(person, "Wat is er aan de hand?")).isFocused();
            assertClean(person);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1200, 1280})
    void theChipsAreOneRowAndTheFocusStaysAtTheOneThatWasPressed(int width) {
        try (var person = browsers.signedIn("wijkbeheerder", new Screen(width, 800, ColorScheme.LIGHT))) {
            person.board("zuidoost");
            var bar = person.page().locator(".filter-bar");
            var tops = "it => new Set([...it.querySelectorAll('.chip')].map(chip => chip.offsetTop)).size";
            assertThat(bar.evaluate(tops)).isEqualTo(1);

            var signals = person.page().locator(".filter-bar .chip").nth(1);
            signals.focus();
            press(person, "Enter");
            assertThat(signals).hasAttribute("aria-pressed", "true");
            assertThat(signals).isFocused();
            press(person, "Enter");
            assertThat(signals).hasAttribute("aria-pressed", "false");
            assertThat(signals).isFocused();
        }
    }

    @Test
    void axeFindsNothingInTheDialogAndThePalette() {
        var person = browsers.signedIn("wijkbeheerder").board("zuidoost");
        press(person, "n");
        assertThat(field(person, "Wat is er aan de hand?")).isFocused();
        assertClean(person);
        press(person, "Escape");
        assertThat(person.page().locator("vaadin-dialog[opened]")).hasCount(0);
        press(person, "Control+k");
        assertThat(person.page().locator(".palette-input")).isFocused();
        type(person, "vuil");
        assertClean(person);
    }

    @Test
    void aRowOfATableOpensWithEnter() {
        var person = browsers.signedIn("beheerder").open("/beheer/wijken");
        person.page().locator("vaadin-grid-cell-content:has-text('Zuidoost')").waitFor();

        do {
            press(person, "Tab");
        } while (!(boolean) person.page()
                .evaluate("document.activeElement.shadowRoot?.activeElement?.matches('[part~=body-cell]') ?? false"));
        press(person, "Enter");

        assertThat(person.page().locator("vaadin-dialog[opened]")).hasCount(1);
    }

    private void press(Person person, String... keys) {
        for (var key : keys) {
            person.page().keyboard().press(key);
            strokes++;
        }
    }

    private void type(Person person, String words) {
        person.page().keyboard().type(words);
        strokes += words.length();
    }

    private static Locator field(Person person, String label) {
        return person.page().getByLabel(label).first();
    }

    private static void assertClean(Person person) {
        assertThat(Axe.findings(person.page())).isEmpty();
    }
}
