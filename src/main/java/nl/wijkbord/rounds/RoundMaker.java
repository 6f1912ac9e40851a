package nl.wijkbord.rounds;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the rounds, one server at a time: the database remembers when each was made last, and who is at it. */
@Component
@ConditionalOnBooleanProperty(name = "wijkbord.rounds", matchIfMissing = true)
class RoundMaker {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration ALIVE = Duration.ofSeconds(30);

    /** A server that was silent so often died at its work, and another one takes it over. */
    private static final int MISSED = 4;

    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(15);

    private final Scheduler scheduler;

    RoundMaker(DataSource database, List<Round> rounds, Clock clock) {
        scheduler = Scheduler.create(database)
                .startTasks(tasks(rounds))
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(2)
                .pollingInterval(BETWEEN_LOOKS)
                .heartbeatInterval(ALIVE)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(LONGEST_FAREWELL)
                .alwaysPersistTimestampInUTC()
                .build();
    }

    static List<RecurringTask<Void>> tasks(List<Round> rounds) {
        return rounds.stream().map(RoundMaker::task).toList();
    }

    private static RecurringTask<Void> task(Round round) {
        return Tasks.recurring(round.name(), round.when())
                .onDeadExecutionRevive()
                .execute((_, _) -> round.look().run());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        scheduler.start();
    }

    @PreDestroy
    void end() {
        scheduler.stop();
    }
}
