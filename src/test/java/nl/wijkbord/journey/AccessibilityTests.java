package nl.wijkbord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is kept out by how a screen is made: axe finds nothing, light and dark, wide and narrow. */
class AccessibilityTests extends JourneyScene {

    static Stream<Screen> screens() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(colours -> Stream.of(
                        new Screen(1920, 1080, colours),
                        new Screen(1280, 800, colours),
                        new Screen(390, 844, colours)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void axeFindsNothingAtTheDoor(Screen screen) {
        clean(browsers.person(screen), "/login", "input[name=username]");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void axeFindsNothingOnTheScreensOfAProfessional(Screen screen) {
        try (var person = browsers.signedIn("wijkbeheerder", screen)) {
            clean(person, "/wijk/zuidoost", "li.tile");
            clean(person, "/wijken?weergave=lijst", "vaadin-grid");
            clean(person, "/wijk/zuidoost/kaart/SIG-3", ".card-panel h2");
            clean(person, "/mijn-werk", ".work-line");
            clean(person, "/mijn-organisatie", ".work-line");
        }
    }

    /** The rest has no look of its own at every width: one dark and one narrow screen say enough. */
    static Stream<Screen> fewScreens() {
        return Stream.of(new Screen(1280, 800, ColorScheme.DARK), Screen.PHONE);
    }

    @ParameterizedTest
    @MethodSource("fewScreens")
    void axeFindsNothingOnOtherCardsAndTheBin(Screen screen) {
        try (var person = browsers.signedIn("wijkbeheerder", screen)) {
            clean(person, "/wijken", "li.tile");
            clean(person, "/wijk/zuidoost/kaart/INI-4", ".card-panel h2");
            clean(person, "/wijk/zuidoost/kaart/AFS-1", ".card-panel h2");
            clean(person, "/prullenbak", "h1");
        }
    }

    @ParameterizedTest
    @MethodSource("fewScreens")
    void axeFindsNothingOnTheScreensOfWhoSettlesThings(Screen screen) {
        try (var person = browsers.signedIn("beheerder", screen)) {
            clean(person, "/beheer/gebruikers", "vaadin-grid");
            clean(person, "/beheer/gebruikers/wijkagent", "h1");
            clean(person, "/beheer/organisaties", "vaadin-grid");
            clean(person, "/beheer/wijken", ".areas");
            clean(person, "/beheer/soorten", "vaadin-grid");
        }
        try (var person = browsers.signedIn("privacy", screen)) {
            clean(person, "/audit", "h1");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothingInWhatOpensOnACard(ColorScheme colours) {
        try (var person = browsers.signedIn("wijkmanager", new Screen(1280, 800, colours))) {
            person.board("zuidoost");
            opens(person, person.page().locator("button.bell"));
            clean(person, "/wijk/zuidoost/kaart/SIG-3", ".card-panel h2");
            for (var words : List.of("Wacht op", "Afgerond")) {
                opens(person, person.page().locator(".card-panel .stage-steps button:has-text('" + words + "')"));
            }
        }
    }

    @Test
    void axeSeesAPictureWithoutWords() {
        try (var person = browsers.signedIn("wijkbeheerder").board("zuidoost")) {
            person.page().evaluate("document.querySelector('main').append(new Image())");
            assertThat(Axe.findings(person.page())).isNotEmpty();
        }
    }

    /** Axe is put into the page itself only. */
    @Test
    void aPageWithinThePageIsNotPassedOver() {
        try (var person = browsers.signedIn("wijkbeheerder").board("zuidoost")) {
            person.page().evaluate("document.querySelector('main').append(document.createElement('iframe'))");
            assertThatThrownBy(() -> Axe.findings(person.page())).hasMessageContaining("pages in the page");
        }
    }

    private static void clean(Person person, String path, String there) {
        person.open(path).page().locator(there).first().waitFor();
        assertThat(Axe.findings(person.page())).as(path).isEmpty();
    }

    private static void opens(Person person, Locator button) {
        button.first().click();
        var dialog = person.page().locator("vaadin-dialog[opened]");
        PlaywrightAssertions.assertThat(dialog).hasCount(1);
        assertThat(Axe.findings(person.page())).as(button.toString()).isEmpty();
        person.page().keyboard().press("Escape");
        PlaywrightAssertions.assertThat(dialog).hasCount(0);
    }
}
