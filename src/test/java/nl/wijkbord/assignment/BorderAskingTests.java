package nl.wijkbord.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Spot;
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

/** Who was asked something about a card, or does something for it, does not lose sight of it. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BorderAskingTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardBoards boards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardPages pages;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private AssignmentService assignments;

    private OrganisationId gemeente;
    private OrganisationId welzijn;
    private OrganisationId corporatie;
    private WijkId noord;
    private WijkId zuid;
    private WijkId oost;
    private Viewer wijkmanager;
    private Viewer opbouwwerker;
    private CardRow card;

    /** Welzijn works in zuid only, the corporatie in noord only. */
    @BeforeEach
    void aStreetOnTheBorder() {
        gemeente = town.organisation("gemeente");
        welzijn = town.organisation("welzijn");
        corporatie = town.organisation("corporatie");
        noord = town.wijk("noord", gemeente, corporatie);
        zuid = town.wijk("zuid", gemeente, welzijn);
        oost = town.wijk("oost", gemeente);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, noord, oost);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, zuid);
        card = cards.signal(wijkmanager, noord, "Lantaarn kapot", Visibility.WIJKTEAM);
        boards.standAlsoIn(card.ref(), Set.of(zuid));
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoWasAskedWhoReactsFirstKeepsTheCardUntilThatIsDecided() {
        consultations.ask(ref(), new ConsultationInput(Set.of(welzijn), LocalDate.of(2099, 1, 1), "", Reason.NONE));
        assertThatThrownBy(this::takeOff).hasMessage("card.also.team");

        consultations.decide(ref(), new DecisionInput(gemeente, null, Set.of(), "Wij staan er al", "", Reason.NONE));

        assertThat(cards.row(takeOff(), wijkmanager).also()).isEmpty();
    }

    /** Nobody can decide it, and whoever was asked sees nothing of it once it is open again. */
    @Test
    void aQuestionOnAClosedCardHoldsNothingAndIsNotAskedOfWhoLosesSight() {
        asked(welzijn, corporatie);
        close();

        takeOff();
        moves.move(ref(), Stage.TE_BESPREKEN, null);

        assertThat(consultations.of(card.id(), wijkmanager.clearance()))
                .hasValueSatisfying(it -> assertThat(it.isOpen()).isTrue())
                .hasValueSatisfying(it -> assertThat(it.answers())
                        .extracting(AnswerRow::organisation)
                        .containsExactly(corporatie));
        assertThat(pages.history(card.number(), wijkmanager.clearance()))
                .extracting(HistoryEntry::change)
                .contains(new FieldChange("consulted", welzijn.value().toString(), null));
    }

    @Test
    void whatWasSaidStaysAndAQuestionToNobodyIsOver() {
        asked(welzijn);
        close();
        takeOff();
        moves.move(ref(), Stage.TE_BESPREKEN, null);
        assertThat(consultations.of(card.id(), wijkmanager.clearance()))
                .hasValueSatisfying(it -> assertThat(it.isOpen()).isFalse());

        boards.standAlsoIn(ref(), Set.of(zuid));
        asked(welzijn);
        spotlight.on(opbouwwerker);
        var question = consultations.of(card.id(), opbouwwerker.clearance()).orElseThrow();
        consultations.answer(
                question.id(),
                question.answers().getFirst(),
                new AnswerInput(Stance.KUNNEN_BIJDRAGEN, "Wij kennen de straat", Reason.NONE));
        spotlight.on(wijkmanager);
        close();
        takeOff();

        assertThat(consultations
                        .of(card.id(), wijkmanager.clearance())
                        .orElseThrow()
                        .answers())
                .extracting(AnswerRow::note)
                .containsExactly("Wij kennen de straat");
    }

    private void asked(OrganisationId... some) {
        consultations.ask(ref(), new ConsultationInput(Set.of(some), LocalDate.of(2099, 1, 1), "", Reason.NONE));
    }

    private void close() {
        moves.close(ref(), new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE);
    }

    @Test
    void aCardDoesNotMoveAwayFromWhoWasAsked() {
        consultations.ask(ref(), new ConsultationInput(Set.of(corporatie), LocalDate.of(2099, 1, 1), "", Reason.NONE));

        var there = new Spot(oost, null, "bij de brug");
        assertThatThrownBy(() -> work.settle(ref(), there, Reason.NONE)).hasMessage("card.place.team");
    }

    @Test
    void whoDoesWhatWasAgreedKeepsTheCardUntilItIsDone() {
        spotlight.on(opbouwwerker);
        var task = assignments.ask(new AssignmentInput(
                Cards.face(zuid, "Langsgaan"), welzijn, opbouwwerker.id(), null, card.id(), Reason.NONE));
        spotlight.on(wijkmanager);
        assertThatThrownBy(this::takeOff).hasMessage("card.also.team");

        spotlight.on(opbouwwerker);
        assignments.done(task, "Gedaan", Reason.NONE);
        spotlight.on(wijkmanager);

        assertThat(cards.row(takeOff(), wijkmanager).also()).isEmpty();
    }

    /** A refusal would tell that there is something. */
    @Test
    void whatAnOrganisationKeepsToItselfHoldsNothingBack() {
        spotlight.on(opbouwwerker);
        var task = assignments.ask(new AssignmentInput(
                Cards.face(zuid, "Langsgaan"), welzijn, opbouwwerker.id(), null, card.id(), Reason.NONE));
        work.show(task, Visibility.EIGEN_ORGANISATIE, Set.of());
        spotlight.on(wijkmanager);

        assertThat(cards.row(takeOff(), wijkmanager).also()).isEmpty();
    }

    private CardRef takeOff() {
        return boards.standAlsoIn(ref(), Set.of());
    }

    private CardRef ref() {
        return cards.row(card.ref(), wijkmanager).ref();
    }
}
