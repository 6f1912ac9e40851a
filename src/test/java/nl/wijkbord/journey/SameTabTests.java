package nl.wijkbord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One tab, and one person after another in it. */
@SuppressWarnings("NullAway.Init")
class SameTabTests extends JourneyScene {

    private static final String BOARD = "/wijk/zuidoost?rijen=trekker";

    private Person person;

    @BeforeEach
    void aFoldedRow() {
        person = browsers.signIn("wijkbeheerder").board("zuidoost");
        person.open(BOARD).page().locator(".row-fold").first().click();
        assertThat(kept()).contains("wb-rows-folded");
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
