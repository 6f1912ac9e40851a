package nl.wijkbord.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WijkbordTest
@SuppressWarnings("NullAway.Init")
class RoundMakerTests {

    private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient plain;

    private final AtomicInteger made = new AtomicInteger();
    private final Round round = new Round("round-" + UUID.randomUUID(), DAY, made::incrementAndGet);

    /** No server of another test knows what to do with them. */
    @AfterEach
    void forget() {
        plain.sql("delete from scheduled_tasks").update();
    }

    @Test
    void ofTwoServersAtOnceOnlyOneMakesARound() throws Exception {
        var one = server(NOON);
        var other = server(NOON);
        var start = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            for (int day = 1; day <= 20; day++) {
                var now = NOON.plus(DAY.multipliedBy(day));
                var first = both.submit(() -> work(one, start, now));
                var second = both.submit(() -> work(other, start, now));
                first.get(20, TimeUnit.SECONDS);
                second.get(20, TimeUnit.SECONDS);
                assertThat(made).as("after %s days", day).hasValue(day);
            }
        }
    }

    @SuppressWarnings("NullAway")
    private static Void work(ManualScheduler server, CyclicBarrier start, Instant now) throws Exception {
        server.setTime(now);
        start.await(20, TimeUnit.SECONDS);
        server.runAnyDueExecutions();
        return null;
    }

    @Test
    void whatAStoppedServerMissedItDoesOnceWhenItIsBack() {
        server(NOON).runAnyDueExecutions();
        assertThat(made).hasValue(1);

        var again = server(NOON.plus(DAY.multipliedBy(5)));
        again.runAnyDueExecutions();
        again.runAnyDueExecutions();

        assertThat(made).hasValue(2);
    }

    /** In March the clocks here are an hour ahead of the world, and in April two. */
    @Test
    void aDailyRoundIsMadeAtItsTimeOnTheClocksHere() {
        var nightly = Round.nightly("round-" + UUID.randomUUID(), Times.ZONE, made::incrementAndGet);
        server(NOON, nightly).runAnyDueExecutions();
        assertThat(made).as("not when a server starts").hasValue(0);

        server(Instant.parse("2027-03-11T01:59:00Z"), nightly).runAnyDueExecutions();
        assertThat(made).hasValue(0);
        server(Instant.parse("2027-03-11T02:01:00Z"), nightly).runAnyDueExecutions();
        assertThat(made).hasValue(1);

        var summer = server(Instant.parse("2027-04-01T12:00:00Z"), nightly);
        summer.runAnyDueExecutions();
        summer.runAnyDueExecutions();
        assertThat(made).as("once for three weeks without a server").hasValue(2);
        server(Instant.parse("2027-04-02T01:01:00Z"), nightly).runAnyDueExecutions();
        assertThat(made).hasValue(3);
    }

    /** What another version kept: a moment that comes too late or too early is set right at the start. */
    @Test
    void aRoundThatWasMadeAtAnyTimeOfTheDayGoesToTheNight() {
        var name = "round-" + UUID.randomUUID();
        server(NOON, new Round(name, DAY, made::incrementAndGet)).runAnyDueExecutions();
        assertThat(made).hasValue(1);
        var nightly = Round.nightly(name, Times.ZONE, made::incrementAndGet);

        server(NOON.plusSeconds(60), nightly).runAnyDueExecutions();
        assertThat(made).hasValue(1);
        server(Instant.parse("2027-03-11T02:01:00Z"), nightly).runAnyDueExecutions();

        assertThat(made).hasValue(2);
    }

    @Test
    void aRoundThatFailsIsMadeAgainTheNextTime() {
        var failing = new Round("round-" + UUID.randomUUID(), DAY, () -> {
            if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("The database was away");
            }
        });
        server(NOON, failing).runAnyDueExecutions();

        server(NOON.plus(DAY), failing).runAnyDueExecutions();

        assertThat(made).hasValue(2);
    }

    /** With threads of its own, as in the product. */
    @Test
    void theProductMakesItsRounds() throws InterruptedException {
        var seen = new CountDownLatch(1);
        var maker = new RoundMaker(
                database, List.of(new Round("round-" + UUID.randomUUID(), DAY, seen::countDown)), Clock.systemUTC());
        maker.begin();
        try {
            assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            maker.end();
        }
    }

    private ManualScheduler server(Instant now) {
        return server(now, round);
    }

    private ManualScheduler server(Instant now, Round some) {
        var clock = new SettableClock();
        clock.set(now);
        var server = TestHelper.createManualScheduler(database)
                .clock(clock)
                .startTasks(RoundMaker.tasks(List.of(some)))
                .alwaysPersistTimestampInUTC()
                .build();
        server.start();
        return server;
    }
}
