package nl.wijkbord.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardParityBrowserTests {

    private final TextGuard server = new TextGuard(_ -> {});
    private GuardPage browser;

    @BeforeAll
    void open() {
        browser = new GuardPage();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("nl.wijkbord.privacy.GuardCase#all")
    void theBrowserFindsWhatTheServerFinds(GuardCase it) {
        var findings = it.isPlace() ? server.checkPlace(it.text()) : server.check(it.text());

        assertThat(browser.check(it.text(), it.isPlace())).isEqualTo(findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A. ", "1", "1-", "a@a.", "straat ", "Van de ", "x-1-", " "})
    void theBrowserReadsAWickedTextInNoTime(String piece) {
        assertTimeout(Duration.ofSeconds(3), () -> browser.check(piece.repeat(50_000 / piece.length()), true));
    }

    @Test
    void theBrowserRefusesATextTooLongToLookThrough() {
        var text = "a ".repeat(500_000);

        assertThat(browser.check(text, false)).isEqualTo(server.check(text));
    }
}
