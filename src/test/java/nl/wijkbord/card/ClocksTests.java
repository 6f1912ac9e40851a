package nl.wijkbord.card;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardFilter.When;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.TestClock;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two clocks of a card, while somebody takes it, waits, undoes, closes and goes on. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class ClocksTests {

    /** A test sets its own time. */
    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardService reading;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private Winding winding;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private OrganisationId politie;
    private WijkId wijk;
    private Viewer wijkagent;
    private Viewer wethouder;

    @BeforeEach
    void onAWednesday() {
        clock.becomes(LocalDate.of(2026, 3, 11));
        politie = town.organisation("politie");
        wijk = town.wijk("zuidoost", politie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        wethouder = town.person("wethouder", politie, Role.EXECUTIVE_READER, wijk);
    }

    @Test
    void aNewCardHasBothClocks() {
        assertThat(card().clocks())
                .isEqualTo(new Clocks(
                        new Moments(at("2026-03-21T00:00"), at("2026-03-26T00:00"), at("2026-04-24T00:00")),
                        null,
                        new Moments(at("2026-04-24T00:00"), at("2026-05-12T00:00"), at("2026-09-03T00:00")),
                        null,
                        Standstill.NONE));
    }

    @Test
    void morePressingIsSoonerTooLate() {
        var card = card();

        clock.pass(Duration.ofDays(1));
        var urgent = now(work.say(card.ref(), it -> it.within(Priority.URGENT), Reason.NONE));

        assertThat(urgent.clocks().respond().by()).isEqualTo(at("2026-03-13T00:00"));
        assertThat(urgent.timing(clock.instant())).contains(Timing.NEARLY);
        clock.pass(Duration.ofDays(1));
        assertThat(urgent.timing(clock.instant())).contains(Timing.LATE);
        clock.pass(Duration.ofDays(4));
        assertThat(urgent.timing(clock.instant())).contains(Timing.FAR_LATE);
    }

    @Test
    void whoTakesItStopsTheFirstClockForGood() {
        var card = card();
        clock.pass(Duration.ofDays(2));
        var discussed = moves.move(card.ref(), Stage.TE_BESPREKEN, null);
        assertThat(now(discussed.ref()).clocks().respondedAt()).isNull();

        var taken = now(moves.takeUp(discussed.ref(), new Charge(politie, null, Set.of()), null)
                .ref());

        assertThat(taken.clocks().respondedAt()).isEqualTo(clock.instant());
        clock.pass(Duration.ofDays(3));
        var back = now(moves.move(taken.ref(), Stage.TE_BESPREKEN, null).ref());
        assertThat(back.clocks().respondedAt()).isEqualTo(taken.clocks().respondedAt());
        clock.pass(Duration.ofDays(30));
        assertThat(back.clocks().responding(clock.instant())).contains(Timing.ON_TIME);
    }

    @Test
    void timeInWhichItWaitsDoesNotCount() {
        var card = card();
        var waiting = moves.waitFor(card.ref(), budget(), Reason.NONE);
        clock.pass(Duration.ofDays(300));
        assertThat(now(waiting.ref()).timing(clock.instant())).contains(Timing.ON_TIME);

        var discussed = now(moves.move(waiting.ref(), Stage.TE_BESPREKEN, null).ref());

        assertThat(discussed.clocks().stood().days()).isEqualTo(300);
        assertThat(new WorkingTime(new Holidays()::include)
                        .workdays(
                                LocalDate.of(2026, 3, 11).plusDays(300),
                                lastDay(discussed.clocks().resolve())))
                .as("as much is left as there was")
                .isEqualTo(40);
    }

    @Test
    void whoReopensGoesOnWhereTheClockStopped() {
        var card = card();
        clock.pass(Duration.ofDays(7));
        var closed = moves.close(card.ref(), closing(), Reason.NONE);
        assertThat(now(closed.ref()).timing(clock.instant())).isEmpty();
        clock.pass(Duration.ofDays(700));
        assertThat(now(closed.ref()).clocks().resolving(clock.instant())).contains(Timing.ON_TIME);

        var again = now(moves.move(closed.ref(), Stage.TE_BESPREKEN, null).ref());

        assertThat(again.timing(clock.instant())).contains(Timing.ON_TIME);
    }

    @Test
    void whoUndoesPutsTheClocksBack() {
        var before = card();
        var waiting = moves.waitFor(before.ref(), budget(), Reason.NONE);
        clock.pass(Duration.ofSeconds(8));
        var undone = now(moves.undo(waiting));
        assertThat(undone.clocks()).isEqualTo(before.clocks());

        var parked = moves.waitFor(undone.ref(), budget(), Reason.NONE);
        var stopped = now(parked.ref()).clocks();
        clock.pass(Duration.ofDays(30));
        var on = moves.move(parked.ref(), Stage.TE_BESPREKEN, null);
        assertThat(now(moves.undo(on)).clocks()).isEqualTo(stopped);
    }

    /** In the query, and in the row: at every moment of a year, for cards of every sort. */
    @Test
    void theFilterFindsExactlyWhatTheCardsSay() {
        var all = new ArrayList<CardRef>();
        for (var priority : Priority.values()) {
            all.add(of(priority).ref());
            all.add(moves.waitFor(of(priority).ref(), budget(), Reason.NONE).ref());
            all.add(moves.move(of(priority).ref(), Stage.TE_BESPREKEN, null).ref());
            all.add(moves.takeUp(of(priority).ref(), new Charge(politie, null, Set.of()), null)
                    .ref());
            all.add(moves.close(of(priority).ref(), closing(), Reason.NONE).ref());
        }
        database.sql("update card set resolve_warn = null, resolve_by = null, resolve_far = null where id = ?")
                .param(all.getFirst().id().value())
                .update();
        for (int day = 0; day < 365; day += 5) {
            for (var timing : Timing.values()) {
                assertThat(found(timing))
                        .as("%s on day %s", timing, day)
                        .isEqualTo(board(CardFilter.in(Set.of(wijk)), wijkagent).stream()
                                .filter(it -> it.timing(clock.instant())
                                        .filter(timing::equals)
                                        .isPresent())
                                .map(CardRow::id)
                                .collect(toSet()));
            }
            assertThat(board(late(), wijkagent))
                    .as("late on day %s", day)
                    .containsExactlyInAnyOrderElementsOf(board(CardFilter.in(Set.of(wijk)), wijkagent).stream()
                            .filter(it -> it.isLate(clock.instant()))
                            .toList());
            clock.pass(Duration.ofDays(5));
        }
        assertThat(found(Timing.FAR_LATE)).hasSize(12);
    }

    private Set<CardId> found(Timing timing) {
        return board(asking(timing), wijkagent).stream().map(CardRow::id).collect(toSet());
    }

    private static CardFilter asking(Timing timing, Set<WijkId> wijken) {
        return CardFilter.in(wijken).when(new When(Set.of(), Set.of(), null, Set.of(timing)));
    }

    private CardFilter late() {
        return CardFilter.in(Set.of(wijk)).when(new When(Set.of(), Set.of(CardFilter.Term.LATE), null, Set.of()));
    }

    private CardFilter asking(Timing timing) {
        return asking(timing, Set.of(wijk));
    }

    @Test
    void whoReadsTitlesLearnsNothingOfIt() {
        card();
        spotlight.on(wethouder);

        assertThat(board(CardFilter.in(Set.of(wijk)), wethouder))
                .singleElement()
                .extracting(CardRow::clocks)
                .isEqualTo(Clocks.NONE);
        for (var timing : Timing.values()) {
            assertThat(board(asking(timing), wethouder)).isEmpty();
        }
        assertThat(board(late(), wethouder)).isEmpty();
    }

    @Test
    void cardsFromBeforeThereWereClocksGetThem() {
        var card = card();
        database.sql("update card set respond_warn = null, respond_by = null, respond_far = null, resolve_warn = null,"
                        + " resolve_by = null, resolve_far = null where id = ?")
                .param(card.id().value())
                .update();
        assertThat(now(card.ref()).timing(clock.instant())).isEmpty();

        spotlight.off();
        winding.all();

        spotlight.on(wijkagent);
        assertThat(now(card.ref()).clocks()).isEqualTo(card.clocks());
    }

    private CardRow card() {
        return cards.signal(wijkagent, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
    }

    private CardRow of(Priority priority) {
        var card = card();
        return priority == Priority.NORMAAL ? card : now(work.say(card.ref(), it -> it.within(priority), Reason.NONE));
    }

    private CardRow now(CardRef ref) {
        return cards.row(ref, wijkagent);
    }

    private List<CardRow> board(CardFilter filter, Viewer viewer) {
        return reading.board(filter, viewer.clearance());
    }

    private static Waiting budget() {
        return new Waiting(WaitingReason.BUDGET, "de gemeente", LocalDate.of(2030, 1, 1));
    }

    private static Closing closing() {
        return new Closing(Outcome.OPGELOST, "Het is opgeruimd.", Feedback.JA, "");
    }

    private static LocalDate lastDay(Moments moments) {
        return LocalDate.ofInstant(Objects.requireNonNull(moments.by()).minusMillis(1), Times.ZONE);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Times.ZONE).toInstant();
    }
}
