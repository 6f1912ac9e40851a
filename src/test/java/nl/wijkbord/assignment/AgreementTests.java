package nl.wijkbord.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asks whom, who answers, and how little the asked one hears of what it may not see. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class AgreementTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static final Closing DONE = new Closing(Outcome.OPGELOST, "", Feedback.JA, "");

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private CardService reading;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardPages pages;

    @Autowired
    private CardWork work;

    @Autowired
    private JdbcClient database;

    private OrganisationId politie;
    private OrganisationId corporatie;
    private WijkId wijk;
    private Viewer wijkmanager;
    private Viewer wijkagent;
    private Viewer wijkbeheerder;

    @BeforeEach
    void aTeamOfThree() {
        var gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        corporatie = town.organisation("corporatie");
        wijk = town.wijk("noord", gemeente, politie, corporatie);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoDoesNotSeeTheCardAboveHearsNothingOfItButTheWijk() {
        var kept = urgent(cards.signal(wijkagent, wijk, "Extra rondes", Visibility.EIGEN_ORGANISATIE));

        var asked = ask(kept, corporatie);

        assertThat(asked.place()).isEmpty();
        assertThat(asked.priority()).isEqualTo(Priority.NORMAAL);
        assertThat(asked.category()).isNull();
        assertThat(seen(asked, wijkbeheerder)).isEqualTo(1);
        assertThat(seen(asked, wijkmanager)).isZero();
    }

    @Test
    void whoSeesTheCardAboveReadsWhereItIs() {
        var shared = urgent(cards.signal(wijkagent, wijk, "Extra rondes", Visibility.WIJKTEAM));

        var asked = ask(shared, corporatie);

        assertThat(asked.place()).isEqualTo("bij het plein");
        assertThat(asked.priority()).isEqualTo(Priority.URGENT);
    }

    @Test
    void whoseCardItIsSeesWhatAnotherAgreesUnderIt() {
        var shared = cards.signal(wijkmanager, wijk, "Extra rondes", Visibility.BEPERKT, politie);
        spotlight.on(wijkagent);

        var asked = ask(shared, corporatie);

        assertThat(seen(asked, wijkmanager)).isEqualTo(1);
        assertThat(seen(asked, wijkbeheerder)).isEqualTo(1);
    }

    @Test
    void nobodyAnswersForAnotherByDraggingItsCard() {
        var asked = asked();
        spotlight.on(wijkbeheerder);

        assertRefused(() -> moves.move(asked.ref(), Stage.OPGEPAKT, null));
        assertRefused(() -> moves.move(asked.ref(), Stage.TE_BESPREKEN, null));
        assertRefused(() -> moves.close(asked.ref(), DONE, Reason.NONE));
        spotlight.on(wijkmanager);
        assertRefused(() -> moves.move(asked.ref(), Stage.OPGEPAKT, null));
        spotlight.on(wijkagent);
        assertThat(row(moves.move(asked.ref(), Stage.OPGEPAKT, null).ref()).stage())
                .isEqualTo(Stage.OPGEPAKT);
    }

    private static void assertRefused(Runnable answer) {
        assertThatThrownBy(answer::run).hasMessage("assignment.not-asked");
    }

    @Test
    void whoConnectsThePartnersClosesWhatWasAgreedAndThenItStaysOfWhoDidIt() {
        var asked = asked();
        assertThatThrownBy(() -> moves.close(asked.ref(), DONE, Reason.NONE)).hasMessage("assignment.close.not-agreed");
        spotlight.on(wijkagent);
        var accepted = assignments.accept(asked.ref());
        spotlight.on(wijkmanager);

        var done = moves.close(accepted.ref(), DONE, Reason.NONE);

        assertThat(row(done.ref()).stage()).isEqualTo(Stage.AFGEROND);
        assertThatThrownBy(() -> work.giveTo(done.ref(), corporatie, null)).hasMessage("assignment.closed");
    }

    @Test
    void nobodyTakesWhatAnotherWasAsked() {
        var asked = asked();
        spotlight.on(wijkbeheerder);

        assertThatThrownBy(() -> work.giveTo(asked.ref(), corporatie, null)).hasMessage("assignment.give.asker");
    }

    @Test
    void theAskedOneChoosesWhoThereDoesIt() {
        var asked = asked();
        spotlight.on(wijkagent);

        assertThat(row(work.giveTo(asked.ref(), politie, wijkagent.id()).ref()).leadUser())
                .isEqualTo(wijkagent.id());
    }

    @Test
    void whatOneAgreedToAnotherHasStillToAnswer() {
        var asked = asked();
        spotlight.on(wijkagent);
        var accepted = assignments.accept(asked.ref());
        spotlight.on(wijkmanager);

        var given = row(work.giveTo(accepted.ref(), corporatie, null).ref());

        assertThat(given.stage()).isEqualTo(Stage.NIEUW);
        assertThat(assignments
                        .details(given.id(), wijkmanager.clearance())
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.GEVRAAGD);
    }

    @Test
    void whoAskedCannotAskNobody() {
        var asked = asked();

        assertThatThrownBy(() -> work.giveTo(asked.ref(), null, null)).hasMessage("assignment.give.nobody");
    }

    @Test
    void anAnswerTakenBackIsNoAnswerAndStaysInTheHistory() {
        var asked = asked();
        spotlight.on(wijkagent);

        moves.undo(assignments.accept(asked.ref()));
        assertThat(answer(asked)).isEqualTo(Answer.GEVRAAGD);
        moves.undo(assignments.handBack(row(asked.ref()).ref(), "Geen mensen", Reason.NONE));

        assertThat(answer(asked)).isEqualTo(Answer.GEVRAAGD);
        assertThat(pages.history(asked.number(), wijkagent.clearance()))
                .filteredOn(it -> it.action().equals("card.undone"))
                .extracting(HistoryEntry::change)
                .containsExactly(
                        new FieldChange("answer", "TERUGGEGEVEN", "GEVRAAGD"),
                        new FieldChange("stage", "TE_BESPREKEN", "NIEUW"),
                        new FieldChange("answer", "GEACCEPTEERD", "GEVRAAGD"),
                        new FieldChange("stage", "OPGEPAKT", "NIEUW"));
    }

    private Answer answer(CardRow asked) {
        return assignments
                .details(asked.id(), wijkagent.clearance())
                .orElseThrow()
                .answer();
    }

    @Test
    void whatIsTakenBackIsAsItWas() {
        var asked = asked();
        spotlight.on(wijkagent);
        var done = assignments.done(asked.ref(), "", Reason.NONE);

        moves.undo(done);

        assertThat(row(done.ref()).stage()).isEqualTo(Stage.NIEUW);
        assertThat(database.sql("select count(*) from assignment_card where id = ? and answered_by is null"
                                + " and answered_at is null and answer = 'GEVRAAGD'")
                        .param(asked.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyIsAskedForADayThatHasPassed() {
        var input = new AssignmentInput(Cards.face(wijk, "Rondje lopen"), politie, null, LONG_AGO, null, Reason.NONE);
        var asked = asked();
        spotlight.on(wijkmanager);

        assertThatThrownBy(() -> assignments.ask(input)).hasMessage("assignment.past");
        assertThatThrownBy(() -> work.expectBefore(asked.ref(), LONG_AGO)).hasMessage("assignment.past");
    }

    @Test
    void whatIsLateCanBeChangedAndStaysLate() {
        var late = cards.due(asked(), LONG_AGO, wijkmanager);
        spotlight.on(wijkmanager);

        var said = work.say(late.ref(), it -> it.within(Priority.HOOG), Reason.NONE);
        var kept = work.expectBefore(said, LONG_AGO);

        assertThat(row(kept).due()).isEqualTo(LONG_AGO);
        assertThat(row(kept).priority()).isEqualTo(Priority.HOOG);
    }

    private CardRow asked() {
        return ask(cards.signal(wijkmanager, wijk, "Extra rondes", Visibility.WIJKTEAM), politie);
    }

    private CardRow urgent(CardRow signal) {
        return row(work.say(signal.ref(), it -> it.within(Priority.URGENT), Reason.NONE));
    }

    private CardRow ask(CardRow parent, OrganisationId of) {
        var spot = Cards.face(wijk, "Rondje lopen").within(parent.priority());
        return row(assignments.ask(new AssignmentInput(spot, of, null, null, parent.id(), Reason.NONE)));
    }

    private CardRow row(CardRef ref) {
        return cards.row(ref, spotlight.get());
    }

    private int seen(CardRow card, Viewer viewer) {
        return reading.rows(Set.of(card.id()), viewer.clearance()).size();
    }
}
