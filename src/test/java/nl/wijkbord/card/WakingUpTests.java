package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.audit.Outcome;
import nl.wijkbord.initiative.InitiativeInput;
import nl.wijkbord.initiative.InitiativeService;
import nl.wijkbord.initiative.Phase;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.TestClock;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A card that waits is back on its day, by itself and once. */
@WijkbordTest
@Import(ClocksTests.Time.class)
@SuppressWarnings("NullAway.Init")
class WakingUpTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardWork work;

    @Autowired
    private CardPages pages;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private WakingUp waking;

    @Autowired
    private TestClock clock;

    private OrganisationId politie;
    private WijkId wijk;
    private Viewer wijkagent;

    @BeforeEach
    void onAWednesday() {
        clock.becomes(LocalDate.of(2026, 3, 11));
        politie = town.organisation("politie");
        wijk = town.wijk("zuidoost", politie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        spotlight.on(wijkagent);
    }

    @Test
    void onItsDayACardGoesBackToTheColumnItCameFrom() {
        var taken = moves.takeUp(card().ref(), new Charge(politie, null, Set.of()), null)
                .ref();
        var atWork = parked(taken);
        var atNew = parked(card().ref());
        var told = parked(moves.move(
                        moves.takeUp(card().ref(), new Charge(politie, null, Set.of()), null)
                                .ref(),
                        Stage.TERUGKOPPELEN,
                        null)
                .ref());

        night(DAY.minusDays(1));
        assertThat(now(atWork).stage()).isEqualTo(Stage.WACHT_OP);
        night(DAY);

        assertThat(now(atWork).stage()).isEqualTo(Stage.OPGEPAKT);
        assertThat(now(atNew).stage()).isEqualTo(Stage.TE_BESPREKEN);
        assertThat(now(told).stage()).isEqualTo(Stage.TERUGKOPPELEN);
        assertThat(now(atWork).clocks().stood().days()).isEqualTo(9);
    }

    @Test
    void theHistoryTellsThatItWasWijkbordAndTellsItOnce() {
        var card = parked(card().ref());

        night(DAY);
        night(DAY.plusDays(1));

        spotlight.on(wijkagent);
        assertThat(pages.history(now(card).number(), wijkagent.clearance()))
                .filteredOn(it -> it.action().equals("card.woken"))
                .singleElement()
                .extracting(HistoryEntry::who, HistoryEntry::organisation, HistoryEntry::outcome)
                .containsExactly("Wijkbord", null, Outcome.DONE);
    }

    @Test
    void aStoppedServerWakesThemLater() {
        var card = parked(card().ref());

        night(DAY.plusDays(40));

        assertThat(now(card).stage()).isEqualTo(Stage.TE_BESPREKEN);
    }

    @Test
    void whatLiesInTheBinSleepsOn() {
        var card = parked(card().ref());
        var removed = work.remove(card);

        night(DAY);

        spotlight.on(wijkagent);
        work.bringBack(removed);
        assertThat(now(card).stage()).isEqualTo(Stage.WACHT_OP);
    }

    @Test
    void anInitiativeGoesBackToTheColumnOfItsPhase() {
        var idea = initiatives.propose(
                new InitiativeInput(Cards.face(wijk, "Buurttuin"), Visibility.WIJKTEAM, "bewoners", Reason.NONE));
        var card = parked(initiatives
                .takeUp(idea, new Charge(politie, null, Set.of()), Phase.UITVOERING, null)
                .ref());

        night(DAY);

        assertThat(now(card).stage()).isEqualTo(Stage.OPGEPAKT);
        assertThat(initiatives
                        .details(card.id(), wijkagent.clearance())
                        .orElseThrow()
                        .phase())
                .isEqualTo(Phase.UITVOERING);
    }

    @Test
    void whoSaidYesToAnAssignmentGoesOnWithIt() {
        var card = parked(assignments.ask(
                new AssignmentInput(Cards.face(wijk, "Lamp vervangen"), politie, null, null, null, Reason.NONE)));

        night(DAY);

        assertThat(now(card).stage()).isEqualTo(Stage.OPGEPAKT);
    }

    @Test
    void aPromisedDayIsTheOnlyClockOfAnAssignment() {
        var asked = assignments.ask(
                new AssignmentInput(Cards.face(wijk, "Lamp vervangen"), politie, null, DAY, null, Reason.NONE));

        assertThat(now(asked).clocks().respond()).isEqualTo(Moments.NONE);
        assertThat(now(asked).timing(clock.instant())).contains(Timing.ON_TIME);
        clock.becomes(DAY);
        assertThat(now(asked).timing(clock.instant())).contains(Timing.NEARLY);
        clock.becomes(DAY.plusDays(1));
        assertThat(now(asked).timing(clock.instant())).contains(Timing.LATE);
    }

    private CardRow card() {
        return cards.signal(wijkagent, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
    }

    private CardRef parked(CardRef card) {
        return moves.waitFor(card, new Waiting(WaitingReason.BUDGET, "de gemeente", DAY), Reason.NONE)
                .ref();
    }

    /** Nobody is signed in when the round is made. */
    private void night(LocalDate day) {
        clock.becomes(day);
        clock.pass(Duration.between(LocalTime.of(9, 0), LocalTime.of(0, 5)));
        spotlight.off();
        waking.wake();
        spotlight.on(wijkagent);
    }

    private CardRow now(CardRef ref) {
        return cards.row(ref, wijkagent);
    }
}
