package nl.wijkbord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One tab, and one person after another in it. */
@JourneyTest
@SuppressWarnings("NullAway.Init")
class SameTabTests {

    private static final String BOARD = "/wijk/zuidoost?rijen=trekker";

    @LocalServerPort
    private int port;

    private Browsers browsers;
    private Person person;

    @BeforeEach
    void aFoldedRow() {
        browsers = new Browsers(port);
        person = browsers.signIn("wijkbeheerder").board("zuidoost");
        person.open(BOARD).page().locator(".row-fold").first().click();
        assertThat(kept()).contains("wb-rows-folded");
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    @Test
    void whoSignsOutLeavesNothingBehind() {
        person.signOut();

        assertThat(kept()).isEqualTo("{}");
    }

    @Test
    void theNextPersonFindsNothingOfTheFormerOne() {
        person.inAnotherTab().open(BOARD).signOut().signIn("wijkagent");

        person.open(BOARD).page().locator(".row-fold").first().waitFor();

        assertThat(kept()).doesNotContain("wb-rows-folded");
    }

    /** Everything this tab remembers. */
    private String kept() {
        return (String) person.page().evaluate("JSON.stringify(sessionStorage)");
    }
}
