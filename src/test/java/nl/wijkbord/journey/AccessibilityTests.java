package nl.wijkbord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody is kept out by how a screen is made: axe finds nothing, light and dark, wide and narrow. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class AccessibilityTests {

    @LocalServerPort
    private int port;

    private Browsers browsers;

    @BeforeAll
    void chromium() {
        browsers = new Browsers(port);
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    static Stream<Screen> screens() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(colours -> Stream.of(
                        new Screen(1920, 1080, colours),
                        new Screen(1280, 800, colours),
                        new Screen(390, 844, colours)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void axeFindsNothingOnTheScreensOfAProfessional(Screen screen) {
        try (var person = browsers.person(screen)) {
            clean(person, "/login", "input[name=username]");
            person.signIn("wijkbeheerder");
            clean(person, "/wijk/zuidoost", "li.tile");
            clean(person, "/wijken?weergave=lijst", "vaadin-grid");
            clean(person, "/wijk/zuidoost/kaart/SIG-3", ".card-panel h2");
        }
    }

    /** The rest has no look of its own at every width: one dark and one narrow screen say enough. */
    static Stream<Screen> fewScreens() {
        return Stream.of(new Screen(1280, 800, ColorScheme.DARK), new Screen(390, 844, ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @MethodSource("fewScreens")
    void axeFindsNothingOnOtherCardsAndTheBin(Screen screen) {
        try (var person = browsers.person(screen)) {
            person.signIn("wijkbeheerder");
            clean(person, "/wijken", "li.tile");
            clean(person, "/wijk/zuidoost/kaart/INI-4", ".card-panel h2");
            clean(person, "/wijk/zuidoost/kaart/AFS-1", ".card-panel h2");
            clean(person, "/prullenbak", "h1");
        }
    }

    @ParameterizedTest
    @MethodSource("fewScreens")
    void axeFindsNothingOnTheScreensOfWhoSettlesThings(Screen screen) {
        try (var person = browsers.person(screen)) {
            person.signIn("beheerder");
            clean(person, "/beheer/gebruikers", "vaadin-grid");
            clean(person, "/beheer/gebruikers/wijkagent", "h1");
            clean(person, "/beheer/organisaties", "vaadin-grid");
            clean(person, "/beheer/wijken", ".areas");
            clean(person, "/beheer/soorten", "vaadin-grid");
        }
        try (var person = browsers.person(screen)) {
            person.signIn("privacy");
            clean(person, "/audit", "h1");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothingInWhatOpensOnACard(ColorScheme colours) {
        try (var person = browsers.person(new Screen(1280, 800, colours))) {
            person.signIn("wijkmanager").board("zuidoost");
            opens(person, person.page().locator("button.bell"));
            clean(person, "/wijk/zuidoost/kaart/SIG-3", ".card-panel h2");
            for (var words : List.of("Wacht op", "Afgerond")) {
                opens(person, person.page().locator(".card-panel .stage-steps button:has-text('" + words + "')"));
            }
        }
    }

    @Test
    void axeSeesAPictureWithoutWords() {
        try (var person = browsers.signIn("wijkbeheerder").board("zuidoost")) {
            person.page().evaluate("document.querySelector('main').append(new Image())");
            assertThat(Axe.findings(person.page())).isNotEmpty();
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
