package nl.wijkbord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
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
            person.open("/login").page().locator("input[name=username]").waitFor();
            assertClean(person, "login");
            person.signIn("wijkbeheerder").board("zuidoost");
            assertClean(person, "board");
            person.open("/wijk/zuidoost/kaart/SIG-3")
                    .page()
                    .locator(".card-panel")
                    .waitFor();
            assertClean(person, "card");
            person.open("/wijken?weergave=lijst").page().locator("vaadin-grid").waitFor();
            assertClean(person, "table");
        }
    }

    @Test
    void axeSeesAPictureWithoutWords() {
        try (var person = browsers.signIn("wijkbeheerder").board("zuidoost")) {
            person.page().evaluate("document.querySelector('main').append(new Image())");
            assertThat(new AxeBuilder(person.page()).analyze().getViolations()).isNotEmpty();
        }
    }

    private static void assertClean(Person person, String screen) {
        var found = new AxeBuilder(person.page())
                .exclude("vaadin-connection-indicator") // the framework puts it outside every landmark, and shows it
                // only when contact is lost
                .analyze()
                .getViolations();
        assertThat(found.stream().map(AccessibilityTests::summary)).as(screen).isEmpty();
    }

    private static String summary(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(it -> it.getHtml()).limit(3).toList();
    }
}
