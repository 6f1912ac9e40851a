package nl.wijkbord.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

/** Under a card that is closed nothing is left to do, also when somebody agrees on something at that very moment. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class UnderClosedTests {

    private static final int TIMES = 25;

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
    private CardMoves moves;

    @Autowired
    private CardWork work;

    @Autowired
    private CardService reading;

    private OrganisationId gemeente;
    private OrganisationId politie;
    private WijkId wijk;
    private Viewer wijkmanager;
    private Viewer boa;

    @BeforeEach
    void aTeam() {
        gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        wijk = town.wijk("noord", gemeente, politie);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        boa = town.person("boa", gemeente, Role.PROFESSIONAL, wijk);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void nothingIsAgreedUnderWhatIsClosed() {
        var card = signal();
        moves.close(card.ref(), DONE, Reason.NONE);

        assertThatThrownBy(() -> agree(card)).hasMessage("card.under.closed");
        assertThat(reading.under(card.id(), wijkmanager.clearance())).isEmpty();
    }

    @Test
    void whatIsOpenAgainTakesWorkAgain() {
        var card = signal();
        moves.undo(moves.close(card.ref(), DONE, Reason.NONE));

        agree(card);

        assertThat(reading.under(card.id(), wijkmanager.clearance())).hasSize(1);
    }

    @Test
    void whatIsDoneDoesNotOpenAgainUnderWhatIsClosed() {
        var card = signal();
        var done = assignments.done(agree(card), "Gedaan", Reason.NONE);
        var closed = moves.close(card.ref(), DONE, Reason.NONE);

        assertThatThrownBy(() -> moves.undo(done)).hasMessage("card.under.closed-again");

        moves.undo(closed);
        moves.undo(done);
        assertThat(cards.row(done.ref(), wijkmanager).stage().isOpen()).isTrue();
    }

    @Test
    void norDoesItComeBackOutOfTheBin() {
        var card = signal();
        var away = work.remove(agree(card));
        moves.close(card.ref(), DONE, Reason.NONE);

        assertThatThrownBy(() -> work.bringBack(away)).hasMessage("card.under.closed-again");
    }

    /** A refusal would tell that there is such a card, and that it is closed. */
    @Test
    void ofACardAboveThatOnlySomeMaySeeTheOthersHearNothing() {
        var card = signal();
        var task = work.show(agree(card), Visibility.WIJKTEAM, Set.of());
        var done = assignments.done(task, "Gedaan", Reason.NONE);
        moves.close(work.show(card.ref(), Visibility.EIGEN_ORGANISATIE, Set.of()), DONE, Reason.NONE);

        var agent = town.person("agent", politie, Role.COORDINATOR, wijk);
        spotlight.on(agent);
        moves.undo(done);
        assertThat(cards.row(done.ref(), agent).stage().isOpen()).isTrue();
    }

    @Test
    void ofWhatATeamElsewhereClosedOneHearsThatItIsOver() {
        var zuid = town.wijk("zuid", gemeente, politie);
        var ofBoth = town.seated("manager van twee", gemeente, Role.COORDINATOR, wijk, zuid);
        var card = cards.signal(ofBoth, wijk, "Lantaarn kapot", Visibility.WIJKTEAM);
        var done = assignments.done(agree(card, zuid), "Gedaan", Reason.NONE);
        moves.close(card.ref(), DONE, Reason.NONE);

        spotlight.on(town.person("agent", politie, Role.COORDINATOR, zuid));
        assertThatThrownBy(() -> moves.undo(done)).hasMessage("card.under.over");
    }

    @Test
    void noUndoClosesOverWhatWasAgreedMeanwhile() {
        var card = signal();
        var closed = moves.close(card.ref(), DONE, Reason.NONE);
        var opened = moves.move(closed.ref(), Stage.TE_BESPREKEN, null);
        var task = agree(card);

        assertThatThrownBy(() -> moves.undo(opened)).hasMessage("card.close.open-assignments");

        assignments.done(task, "Gedaan", Reason.NONE);
        moves.undo(opened);
        assertThat(cards.row(card.ref(), wijkmanager).stage().isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"WIJKTEAM", "BEPERKT"})
    void ofOneWhoClosesAndOneWhoAgreesAtTheSameInstantOneIsRefused(Visibility visibility) throws Exception {
        try (var people = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < TIMES; i++) {
                var card = cards.signal(wijkmanager, wijk, "Lantaarn kapot", visibility, politie);
                atOnce(people, card);

                var now = cards.row(card.ref(), wijkmanager);
                var open = reading.under(card.id(), wijkmanager.clearance());
                assertThat(now.stage().isOpen()).isEqualTo(!open.isEmpty());
            }
        }
    }

    private void atOnce(ExecutorService people, CardRow card) throws Exception {
        var start = new CyclicBarrier(2);
        var deeds = List.of(
                deed(start, wijkmanager, () -> moves.close(card.ref(), DONE, Reason.NONE)),
                deed(start, boa, () -> agree(card)));
        for (var done : people.invokeAll(deeds)) {
            done.get();
        }
    }

    private Callable<Void> deed(CyclicBarrier start, Viewer by, Runnable deed) {
        return () -> {
            spotlight.on(by);
            start.await();
            try {
                deed.run();
            } catch (NotPossible | ConcurrencyFailureException _) {
                // the other was first
            } finally {
                spotlight.off();
            }
            return null;
        };
    }

    private CardRow signal() {
        return cards.signal(wijkmanager, wijk, "Lantaarn kapot", Visibility.WIJKTEAM);
    }

    private CardRef agree(CardRow card) {
        return agree(card, wijk);
    }

    private CardRef agree(CardRow card, WijkId where) {
        return assignments.ask(
                new AssignmentInput(Cards.face(where, "Lamp vervangen"), gemeente, null, null, card.id(), Reason.NONE));
    }
}
