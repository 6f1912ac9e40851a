package nl.wijkbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The session is gone while somebody writes: the words stay on the screen until that person goes. */
class LostSessionTests extends JourneyScene {

    private static final String WORDS = "Zwerfafval bij de winkels";

    @Test
    void escapeKeepsTheWordsOnTheScreen() {
        var page =
                browsers.signedIn("wijkbeheerder").open("/nieuw?wijk=zuidoost").page();
        var what = page.getByLabel("Wat is er aan de hand?");
        var box = page.locator(".v-system-error");
        what.fill(WORDS);
        loseSession(page.context());
        page.keyboard().press("Tab");
        assertThat(box).containsText("Kopieer wat nog niet is opgeslagen");

        page.keyboard().press("Escape");
        page.keyboard().press("Escape");

        assertThat(box.getByText("Log opnieuw in")).isVisible();
        assertThat(box.getByText("Kopieer wat nog niet is opgeslagen")).isHidden();
        assertThat(page).hasURL(Pattern.compile(".*/nieuw.*"));
        assertThat(what).hasValue(WORDS);
    }

    /** The server does not know this browser any more. */
    private static void loseSession(BrowserContext browser) {
        var unknown = browser.cookies().stream()
                .map(it -> new Cookie(it.name, "unknown").setDomain(it.domain).setPath(it.path))
                .toList();
        browser.addCookies(unknown);
    }
}
