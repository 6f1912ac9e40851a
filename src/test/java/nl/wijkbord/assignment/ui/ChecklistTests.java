package nl.wijkbord.assignment.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static nl.wijkbord.card.ui.OpenCard.undo;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Objects;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.ShareInput;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.CardBox;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@WijkbordTest
@ExtendWith(Screen.class)
class ChecklistTests {

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private CardService rows;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardWork work;

    @Autowired
    private CardBox cards;

    @Autowired
    private Town town;

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private Spotlight spotlight;

    private OrganisationId gemeente;
    private OrganisationId politie;
    private WijkId wijk;
    private Viewer wijkmanager;
    private Viewer wijkagent;
    private CardNumber signal;

    @BeforeEach
    void meet() {
        gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        wijk = town.wijk("noord", gemeente, politie);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        organisations.forget();
        people.forget();
        spotlight.on(wijkmanager);
        signal = cards.signal("Lantaarn kapot", wijk, Visibility.WIJKTEAM);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void whatOneAsksOfTheOwnOrganisationIsAcceptedAtOnce() {
        var card = open(signal);

        card.pressButton("Afspraak maken");
        card.fillIn("Wat spreken we af?", "Lamp vervangen");
        card.fillIn("Wie?", organisations.find(gemeente).orElseThrow());
        card.pressButton("Spreek af");

        assertThat(card.words()).contains("Afspraken 0 van 1", "Lamp vervangen", "Geaccepteerd");
    }

    @Test
    void aLetterStartsANewAssignment() {
        var card = open(signal);

        Keys.of(UI.getCurrent()).press("A");
        fill("Wat spreken we af?", "Extra ronde");
        fill("Wie?", organisations.find(politie).orElseThrow());
        confirm("Spreek af");

        assertThat(card.words()).contains("Extra ronde", "Gevraagd");
    }

    @Test
    void whoWasAskedAcceptsWhereItStands() {
        ask("Extra ronde");
        spotlight.on(wijkagent);
        var card = open(signal);

        card.pressButton("Wij doen dit");

        assertThat(card.words()).contains("Geaccepteerd").doesNotContain("Wij doen dit");
    }

    @Test
    void whoWasNotAskedFindsNothingToAnswer() {
        ask("Extra ronde");

        assertThat(open(signal).words()).contains("Extra ronde").doesNotContain("Wij doen dit");
    }

    @Test
    void handingBackAsksWhy() {
        var number = ask("Extra ronde");
        spotlight.on(wijkagent);
        var card = open(number);

        card.pressButton("Geef terug");
        confirm("Geef terug");
        assertThat(cards.row(number).stage()).isEqualTo(Stage.NIEUW);

        fill("Waarom kan dit niet?", "Geen mensen deze week");
        confirm("Geef terug");

        assertThat(card.words()).contains("Teruggegeven", "Geen mensen deze week");
    }

    @Test
    void tickingOffCanBeTakenBack() {
        var number = ask("Extra ronde");
        spotlight.on(wijkagent);
        var card = open(signal);
        card.pressButton("Wij doen dit");

        card.tick("Klaar: Extra ronde");
        assertThat(card.words()).contains("Afspraken 1 van 1");
        assertThat(notice()).isEqualTo("Klaar: Extra ronde.");
        undo();

        assertThat(cards.row(number).stage()).isEqualTo(Stage.OPGEPAKT);
    }

    @Test
    void underWhatIsClosedNothingIsAgreed() {
        var card = open(signal);
        assertThat(card.words()).contains("Afspraak maken");

        moves.close(cards.row(signal).ref(), new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE);
        card.panel().refresh();

        assertThat(card.words()).doesNotContain("Afspraak maken");
        Keys.of(UI.getCurrent()).press("A");
        assertThat(OpenCard.dialogs()).isEmpty();
    }

    /** What it would hang there it would keep after that while. */
    @Test
    void whoLooksAlongForAWhileIsNotOfferedToAgreeOnSomething() {
        var limited = work.show(cards.row(signal).ref(), Visibility.BEPERKT, Set.of(gemeente));
        var today = Objects.requireNonNull(wijkagent.clearance().today());
        work.share(limited, new ShareInput(politie, "mee in de straat", today, Reason.NONE));

        assertThat(open(signal).words()).contains("Afspraak maken");
        spotlight.on(wijkagent);
        assertThat(open(signal).words()).contains("Tijdelijk gedeeld").doesNotContain("Afspraak maken");
    }

    @Test
    void anAssignmentKnowsTheCardItBelongsTo() {
        assertThat(open(ask("Extra ronde")).words()).contains("Hoort bij", signal + " Lantaarn kapot");
    }

    private CardNumber ask(String what) {
        return cards.number(assignments.ask(new AssignmentInput(
                CardBox.face(what, wijk),
                politie,
                null,
                null,
                rows.find(signal, wijkmanager.clearance()).orElseThrow().id(),
                Reason.NONE)));
    }

    private OpenCard open(CardNumber number) {
        var eyes = spotlight.get().clearance();
        return new OpenCard(panels.open(number, () -> eyes, () -> {}));
    }

    @Test
    void aTickThatCouldNotBeSavedGoes() {
        ask("Extra ronde");
        spotlight.on(wijkagent);
        var card = open(signal);
        spotlight.on(town.person("manager", politie, Role.MANAGER, wijk));

        card.tick("Klaar: Extra ronde");

        assertThat(card.isTicked("Klaar: Extra ronde")).isFalse();
    }

    @Test
    void whoAskedAsksAnotherAfterItCameBack() {
        var asker = town.person("buurtwerker", gemeente, Role.PROFESSIONAL, wijk);
        spotlight.on(asker);
        var number = ask("Extra ronde");
        spotlight.on(wijkagent);
        assignments.handBack(cards.row(number).ref(), "Geen mensen", Reason.NONE);
        spotlight.on(asker);
        var card = open(number);

        card.pressSign("Wijzig: Trekker");
        assertThat(OpenCard.<OrganisationName>field("Organisatie").getValue().id())
                .isEqualTo(politie);
        fill("Organisatie", organisations.find(gemeente).orElseThrow());
        confirm("Opslaan");

        assertThat(cards.row(number).lead()).isEqualTo(gemeente);
    }

    @Test
    void whatOneIsAskedStandsAboveTheFactsAndForOthersBelow() {
        var number = ask("Extra ronde");

        assertThat(open(number).words()).containsSubsequence("Trekker", "De afspraak");
        spotlight.on(wijkagent);
        assertThat(open(number).words()).containsSubsequence("De afspraak", "Wij doen dit", "Trekker");
    }

    @Test
    void acceptingCanBeTakenBack() {
        var number = ask("Extra ronde");
        spotlight.on(wijkagent);
        open(signal).pressButton("Wij doen dit");

        undo();

        assertThat(cards.row(number).stage()).isEqualTo(Stage.NIEUW);
    }

    @Test
    void aPersonOfTheAskedOrganisationCanBeNamed() {
        var card = open(signal);
        card.pressButton("Afspraak maken");
        card.fillIn("Wat spreken we af?", "Extra ronde");
        card.fillIn("Wie?", organisations.find(politie).orElseThrow());
        card.fillIn("Uitvoerder", people.writing(politie, wijk).getFirst());
        card.pressButton("Spreek af");

        assertThat(rows.under(cards.row(signal).id(), wijkmanager.clearance()))
                .extracting(CardRow::leadUser)
                .containsExactly(wijkagent.id());
    }
}
