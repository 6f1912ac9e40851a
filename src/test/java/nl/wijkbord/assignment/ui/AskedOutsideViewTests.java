package nl.wijkbord.assignment.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.dialogWords;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On the page of a card somebody asks a department, and tells what it said. */
@SuppressWarnings("NullAway.Init")
class AskedOutsideViewTests extends AskingScene {

    private static final String WHAT_NEXT = "Vraag het aan een ander, of overleg met wie de partners verbindt.";

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardService reading;

    @Autowired
    private AssignmentService assignments;

    private OrganisationName groen;
    private CardRow signal;

    @BeforeEach
    void aDepartment() {
        var id = town.outside("groen");
        organisations.forget();
        groen = name(id);
        signal = team.card();
    }

    private OpenCard asked() {
        var page = open(signal.number(), team.opbouwwerker);
        page.pressButton("Afspraak maken");
        page.fillIn("Wat spreken we af?", "Boom snoeien");
        page.fillIn("Wie?", groen);
        page.fillIn("Wat heb je nodig? (mag leeg blijven)", "Een foto vooraf");
        page.pressButton("Spreek af");
        return page;
    }

    private CardNumber assignment() {
        return reading.under(signal.id(), team.opbouwwerker.clearance())
                .getFirst()
                .number();
    }

    @Test
    void whoAskedTellsWhereItStandsThatTheyDoIt() {
        var page = asked();

        page.pressButton(groen.name() + " doet dit");

        assertThat(page.words()).contains("Geaccepteerd");
        assertThat(open(assignment(), team.wijkagent).words())
                .contains("namens " + groen.name() + ". Vastgelegd door", "Een foto vooraf")
                .doesNotContain(groen.name() + " geeft terug", "Laat vervallen");
    }

    @Test
    void whatIsNeededCanBeSaidLater() {
        asked();
        var page = open(assignment(), team.opbouwwerker);

        page.pressSign("Wijzig: Nodig");
        assertThat(OpenCard.<String>field("Wat heb je nodig?").getValue()).isEqualTo("Een foto vooraf");
        fill("Wat heb je nodig?", "Een foto vooraf en achteraf");
        confirm("Opslaan");

        assertThat(page.words()).contains("Een foto vooraf en achteraf");
    }

    @Test
    void whatIsNotNeededAnyMoreLapsesWithAReason() {
        asked();
        var page = open(assignment(), team.opbouwwerker);

        page.pressButton("Laat vervallen");
        fill("Waarom is dit niet meer nodig?", "De boom is omgewaaid");
        confirm("Laat vervallen");

        assertThat(page.words()).contains("Vervallen", "De boom is omgewaaid").doesNotContain("Vraag opnieuw");
        assertThat(page.words().split("De boom is omgewaaid", -1))
                .as("told once")
                .hasSize(2);
        assertThat(open(signal.number(), team.wijkagent).words())
                .contains("Vervallen")
                .doesNotContain("0 van 1", "1 van 1");
    }

    @Test
    void whatCameBackIsAskedAgain() {
        asked();
        var page = open(assignment(), team.opbouwwerker);
        page.pressButton(groen.name() + " geeft terug");
        fill("Waarom kan dit niet?", "Te druk tot mei");
        confirm("Geef terug");
        assertThat(page.words()).contains("Teruggegeven", "Te druk tot mei");

        page.pressButton("Vraag opnieuw");

        assertThat(page.words()).contains("Gevraagd", "Antwoord vóór of op").doesNotContain("Te druk tot mei");
    }

    @Test
    void onlyWhoAskedIsToldWhatToDoWhenItCameBackTwice() {
        asked();
        handBackAt(assignment());
        open(assignment(), team.opbouwwerker).pressButton("Vraag opnieuw");
        handBackAt(assignment());

        var often = "Al 2 keer teruggegeven, namens " + groen.name() + ". Vastgelegd door "
                + name(team.opbouwwerker.organisation()).name() + ".";
        assertThat(open(assignment(), team.opbouwwerker).words()).contains(often + " " + WHAT_NEXT);
        for (var other : List.of(team.wijkmanager, team.wijkagent)) {
            assertThat(open(assignment(), other).words())
                    .as(other.name())
                    .contains(often)
                    .doesNotContain(WHAT_NEXT);
        }
    }

    private void handBackAt(CardNumber number) {
        var page = open(number, team.opbouwwerker);
        page.pressButton(groen.name() + " geeft terug");
        fill("Waarom kan dit niet?", "Te druk tot mei");
        confirm("Geef terug");
    }

    @Test
    void whatGoesBackToTheTableAsksWhy() {
        asked();
        var page = open(assignment(), team.opbouwwerker);

        page.press("Te bespreken");
        assertThat(page.words()).doesNotContain("Teruggegeven");
        fill("Waarom kan dit niet?", "Te druk tot mei");
        confirm("Geef terug");

        page.panel().refresh();
        assertThat(page.words()).contains("Teruggegeven", "Te druk tot mei");
    }

    @Test
    void whoIsSecondToFinishItReadsSoAndKeepsTheWords() {
        asked();
        var page = open(assignment(), team.opbouwwerker);
        page.pressButton(groen.name() + " doet dit");
        page.pressButton("Klaar");
        fill("Wat is er gedaan? (mag leeg blijven)", "Gesnoeid en opgeruimd");
        var now = cards.row(
                reading.find(assignment(), team.wijkmanager.clearance())
                        .orElseThrow()
                        .ref(),
                team.wijkmanager);
        spotlight.on(team.wijkmanager);
        assignments.done(now.ref(), "Gesnoeid", Reason.NONE);
        spotlight.on(team.opbouwwerker);

        confirm("Klaar");
        assertThat(dialogWords()).contains("Kolom: Opgepakt → Afgerond");
        confirm("Klaar");

        assertThat(notice()).startsWith("Iemand anders rondde dit net af.");
        assertThat(OpenCard.<String>field("Wat is er gedaan? (mag leeg blijven)")
                        .getValue())
                .isEqualTo("Gesnoeid en opgeruimd");
    }
}
