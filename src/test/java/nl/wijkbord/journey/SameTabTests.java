package nl.wijkbord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

    /** A second one would be a board that nobody sees, and that looks at every change. */
    @Test
    void whoSignsInOpensOneScreen() {
        person.signOut();
        var pages = new ArrayList<String>();
        person.page().onRequest(it -> {
            if (it.isNavigationRequest() && it.method().equals("GET")) {
                pages.add(it.url());
            }
        });

        person.signIn("wijkbeheerder").page().locator("li.tile").first().waitFor();

        assertThat(pages).as("the door, and what lies behind it").hasSize(2);
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
