package nl.wijkbord.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** A department of the municipality or a school is asked something; others tell what it says, and it sees nothing. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class AskedOutsideTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardService reading;

    @Autowired
    private CardPages pages;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Spotlight spotlight;

    private AskingTeam team;
    private OrganisationId groen;

    @BeforeEach
    void aDepartment() {
        team = teams.getObject();
        groen = town.outside("groen");
        organisations.forget();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    private CardRow ask(CardRow under, Viewer by, String needed) {
        spotlight.on(by);
        var face = Cards.face(team.wijk, "Boom snoeien");
        var ref = assignments.ask(new AssignmentInput(face, groen, null, null, under.id(), null, needed, Reason.NONE));
        return cards.row(ref, by);
    }

    private CardRow asked() {
        return ask(team.card(), team.opbouwwerker, "");
    }

    private AssignmentDetails details(CardRow card) {
        return assignments.details(card.id(), team.opbouwwerker.clearance()).orElseThrow();
    }

    private List<FieldChange> answers(CardRow card) {
        return pages.history(card.number(), team.opbouwwerker.clearance()).stream()
                .flatMap(it -> Stream.ofNullable(it.change()))
                .filter(it -> Stream.of("answer", "onBehalf", "answerNote").anyMatch(field -> field.equals(it.field())))
                .toList();
    }

    @Test
    void whoAskedTellsWhatItSaysAndTheHistoryTellsForWhom() {
        var card = asked();

        assignments.accept(card.ref());

        assertThat(details(card).answer()).isEqualTo(Answer.GEACCEPTEERD);
        assertThat(details(card).through()).isEqualTo(team.welzijn);
        assertThat(answers(card))
                .containsExactly(
                        new FieldChange("onBehalf", null, groen.value().toString()),
                        new FieldChange("answer", "GEVRAAGD", "GEACCEPTEERD"));
    }

    @Test
    void whoConnectsThePartnersTellsItTooAndAnotherDoesNot() {
        var card = asked();
        spotlight.on(team.wijkagent);
        assertThatThrownBy(() -> assignments.accept(card.ref())).hasMessage("assignment.not-asked");
        spotlight.on(team.wijkmanager);

        var done = assignments.done(card.ref(), "Gesnoeid", Reason.NONE);

        assertThat(cards.row(done.ref(), team.wijkmanager).stage()).isEqualTo(Stage.AFGEROND);
    }

    @Test
    void nobodyTellsWhatAPartnerWithAccountsSays() {
        spotlight.on(team.opbouwwerker);
        var ref = assignments.ask(new AssignmentInput(
                Cards.face(team.wijk, "Rondje lopen"), team.politie, null, null, null, Reason.NONE));

        assertThatThrownBy(() -> assignments.accept(ref)).hasMessage("assignment.not-asked");
    }

    @Test
    void askingItOpensACardToNobody() {
        var closed = team.closed();
        var card = ask(closed, team.wijkmanager, "");

        assertThat(card.visibility()).isEqualTo(Visibility.BEPERKT);
        assertThat(Stream.of(team.handhaver, team.wethouder, team.connector)
                        .flatMap(it -> reading.rows(Set.of(card.id(), closed.id()), it.clearance()).stream()))
                .isEmpty();
        assertThat(reading.rows(Set.of(card.id()), team.wijkagent.clearance())).hasSize(1);
    }

    @Test
    void ifItGetsAccountsItSeesNothingOfWhatWasLimited() {
        var card = ask(team.closed(), team.wijkmanager, "");
        var eyes = new Clearance(Set.of(groen), Map.of(team.wijk, Reading.FULL));

        assertThat(reading.rows(Set.of(card.id()), eyes)).isEmpty();
        var accepted = assignments.accept(card.ref());
        work.show(accepted.ref(), Visibility.BEPERKT, Set.of(team.politie));
        assertThat(reading.rows(Set.of(card.id()), eyes)).isEmpty();
    }

    @Test
    void itSeesNothingSoNothingIsTakenFromItWhenATaskIsLimited() {
        var id = work.show(asked().ref(), Visibility.BEPERKT, Set.of(team.politie))
                .id();
        assertThat(reading.rows(Set.of(id), team.handhaver.clearance())).isEmpty();
    }

    @Test
    void whereItIsStaysWithTheTaskForNobodyElseLearnsOfIt() {
        assertThat(asked().place()).isEqualTo("bij het plein");
    }

    @Test
    void itLeadsNothingButTasks() {
        var card = team.card();
        spotlight.on(team.wijkmanager);

        assertThatThrownBy(() -> work.giveTo(card.ref(), groen, null)).hasMessage("card.lead.not-in-team");
    }

    @Test
    void whatWasHandedBackIsAskedAgainAndTheHistoryKeepsBoth() {
        var card = asked();
        var back = assignments.handBack(card.ref(), "Te druk tot mei", Reason.NONE);
        assertThat(details(card).note()).isEqualTo("Te druk tot mei");

        var again = assignments.askAgain(back.ref());
        assertThat(details(card)).returns(Answer.GEVRAAGD, AssignmentDetails::answer);
        assertThat(details(card).note()).isNull();
        assignments.accept(again.ref());

        assertThat(answers(card))
                .extracting(FieldChange::field, FieldChange::latter)
                .contains(
                        tuple("answer", "TERUGGEGEVEN"),
                        tuple("answerNote", "Te druk tot mei"),
                        tuple("answer", "GEVRAAGD"),
                        tuple("answer", "GEACCEPTEERD"));
    }

    @Test
    void whatIsNeededIsForWhoReadsTheCard() {
        var card = ask(team.closed(), team.wijkmanager, "De sleutel van het hek");

        assertThat(assignments.details(card.id(), team.wijkagent.clearance()))
                .hasValueSatisfying(it -> assertThat(it.needed()).isEqualTo("De sleutel van het hek"));
        assertThat(Stream.of(team.handhaver, team.wethouder)
                        .flatMap(it -> assignments.details(card.id(), it.clearance()).stream()))
                .isEmpty();
        assertThat(Stream.of(team.handhaver, team.wethouder)
                        .flatMap(it -> assignments.answers(Set.of(card.id()), it.clearance()).keySet().stream()))
                .isEmpty();
    }

    @Test
    void aPersonIsNotNamedInWhatIsNeeded() {
        var card = asked();

        assertThatThrownBy(() -> assignments.need(card.ref(), "Bel 06-12345678", Reason.NONE))
                .isInstanceOf(PersonalDataFound.class);
    }

    @Test
    void whatIsNotNeededAnyMoreLapsesAndCanBeTakenBack() {
        var card = asked();
        spotlight.on(team.wijkagent);
        assertThatThrownBy(() -> assignments.lapse(card.ref(), "Al gedaan", Reason.NONE))
                .hasMessage("assignment.asker");
        spotlight.on(team.opbouwwerker);
        assertThatThrownBy(() -> assignments.lapse(card.ref(), " ", Reason.NONE))
                .hasMessage("assignment.lapse.reason");

        var lapsed = assignments.lapse(card.ref(), "De boom is omgewaaid", Reason.NONE);

        assertThat(details(card)).returns(Answer.VERVALLEN, AssignmentDetails::answer);
        assertThat(details(card).note()).isEqualTo("De boom is omgewaaid");
        assertThat(pages.find(card.number(), team.wijkagent.clearance())
                        .orElseThrow()
                        .closure())
                .extracting(it -> it.closing().result())
                .isEqualTo(Outcome.GEEN_ACTIE_MOGELIJK);
        moves.undo(lapsed);
        assertThat(details(card)).returns(Answer.GEVRAAGD, AssignmentDetails::answer);
    }

    @Test
    void anAnswerIsExpectedBeforeADay() {
        assertThat(details(asked()).before()).isNotNull();
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneWins() {
        var card = asked();
        assignments.accept(card.ref());
        spotlight.on(team.wijkmanager);

        assertThatThrownBy(() -> assignments.handBack(card.ref(), "Geen mensen", Reason.NONE))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void whoSpeaksForItMovesItsTaskOverTheBoardAndReopensIt() {
        var accepted = moves.move(asked().ref(), Stage.OPGEPAKT, null);
        var done = moves.close(accepted.ref(), new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE);
        var card = cards.row(done.ref(), team.opbouwwerker);
        assertThat(details(card))
                .returns(Answer.KLAAR, AssignmentDetails::answer)
                .returns(team.welzijn, AssignmentDetails::through);
        spotlight.on(team.wijkagent);
        assertThatThrownBy(() -> moves.move(done.ref(), Stage.OPGEPAKT, null)).hasMessage("assignment.not-asked");
        spotlight.on(team.opbouwwerker);

        moves.move(done.ref(), Stage.OPGEPAKT, null);

        assertThat(details(card)).returns(Answer.GEACCEPTEERD, AssignmentDetails::answer);
    }

    @Test
    void nothingIsHandedBackWithoutAReason() {
        var card = asked();

        assertThatThrownBy(() -> moves.move(card.ref(), Stage.TE_BESPREKEN, null))
                .hasMessage("assignment.back.reason");
        moves.handBack(card.ref(), "Geen mensen", Reason.NONE);
        assertThat(details(card))
                .returns(Answer.TERUGGEGEVEN, AssignmentDetails::answer)
                .returns("Geen mensen", AssignmentDetails::note);
    }
}
