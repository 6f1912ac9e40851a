package nl.wijkbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two partners agree who reacts first on a card of theirs; each sees at once what the other does, and no third learns of it. */
@SuppressWarnings("NullAway.Init")
class WhoFirstJourney extends JourneyScene {

    private static final String SECRET = "Spanning tussen buren in portiek";
    private static final String QUESTION = "Wie kent de bewoners van de galerij";
    private static final String NOTE = "Wij drinken daar elke week koffie";

    @Autowired
    private JdbcClient database;

    @Test
    void whoIsAskedAnswersOnAPhoneSaysYesAndLeads() {
        var number = "SIG-"
                + database.sql("select number from card where title = ?")
                        .param(SECRET)
                        .query(Integer.class)
                        .single();
        var handhaver = browsers.signedIn("handhaver").board("zuidoost");
        var wijkbeheerder = browsers.signedIn("wijkbeheerder").open("/k/" + number);
        var opbouwwerker = browsers.signedIn("opbouwwerker", Screen.PHONE).open("/k/" + number);

        wijkbeheerder.page().locator(".stage-steps").getByText("Te bespreken").click();
        press(wijkbeheerder, "Vraag de partners");
        dialog(wijkbeheerder).getByText("VEENS").click();
        dialog(wijkbeheerder).getByLabel("Wat moeten zij weten?").fill(QUESTION);
        inDialog(wijkbeheerder, "Vragen");

        assertThat(section(opbouwwerker)).containsText(QUESTION);
        opbouwwerker.page().getByLabel("Waarom (mag leeg blijven)").fill(NOTE);
        press(opbouwwerker, "wij pakken op");

        assertThat(section(wijkbeheerder)).containsText(NOTE);
        press(wijkbeheerder, "Beslis wie eerst reageert");
        assertThat(dialog(wijkbeheerder).getByLabel("Reageert eerst")).hasValue("VEENS");
        inDialog(wijkbeheerder, "Beslissen");

        press(opbouwwerker, "Wij pakken dit op");
        assertThat(wijkbeheerder.page().locator(".stage-steps [aria-current]")).hasText("Opgepakt");
        assertThat(wijkbeheerder.page().locator(".facts").first()).containsText("VEENS, Demo opbouwwerker");
        handhaver.open("/wijken").page().locator("li.tile").first().waitFor();
        Assertions.assertThat(wijkbeheerder.received()).as("the scanner works").contains(SECRET, QUESTION, NOTE);
        Assertions.assertThat(handhaver.received())
                .doesNotContain(SECRET, QUESTION, NOTE)
                .doesNotContainPattern(number + "\\b");
    }

    private static Locator section(Person person) {
        return person.page()
                .locator(".card-section")
                .filter(new Locator.FilterOptions().setHasText("Wie reageert eerst?"));
    }

    private static Locator dialog(Person person) {
        return person.page().locator("vaadin-dialog[opened]");
    }

    private static void inDialog(Person person, String words) {
        dialog(person)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
        assertThat(dialog(person)).hasCount(0);
    }

    private static void press(Person person, String words) {
        section(person)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
