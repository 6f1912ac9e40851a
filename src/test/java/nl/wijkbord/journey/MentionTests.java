package nl.wijkbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two colleagues talk on a card, each in a browser. */
class MentionTests extends JourneyScene {

    private static final String CARD = "/wijk/zuidoost/kaart/SIG-3";

    @Test
    void whoIsAddressedHearsItWithoutLookingAndGetsThere() {
        var agent = browsers.signedIn("wijkagent").board("zuidoost");
        assertThat(bell(agent)).hasAccessibleName("Meldingen: 0 ongelezen");

        var writer = browsers.signedIn("wijkbeheerder").open(CARD);
        composer(writer).fill("Kun jij vrijdag mee, @wijkagent?");
        writer.page().keyboard().press("Control+Enter");
        assertThat(writer.page().locator(".comments")).containsText("Kun jij vrijdag mee");

        assertThat(bell(agent)).hasAccessibleName("Meldingen: 1 ongelezen");
        bell(agent).click();
        agent.page().locator(".notifications a").first().click();
        assertThat(agent.page()).hasURL(Pattern.compile(".*" + CARD));
        assertThat(agent.page().locator(".notifications")).hasCount(0);
        assertThat(bell(agent)).hasAccessibleName("Meldingen: 0 ongelezen");
    }

    @Test
    void whatWasTypedIsStillThereAfterThePageWasLeft() {
        var writer = browsers.signedIn("wijkbeheerder").open(CARD);
        composer(writer).fill("Half af");
        writer.page()
                .waitForResponse(
                        it -> it.url().contains("v-r=uidl"),
                        () -> composer(writer).blur());

        writer.board("zuidoost").open(CARD);

        assertThat(composer(writer)).hasValue("Half af");
    }

    private static Locator bell(Person person) {
        return person.page().locator("button.bell");
    }

    private static Locator composer(Person person) {
        return person.page().getByLabel("Nieuwe opmerking").first();
    }
}
