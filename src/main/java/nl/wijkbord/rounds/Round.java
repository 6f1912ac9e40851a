package nl.wijkbord.rounds;

import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** Something to look at every so often. It may come a second time for the same, and then finds nothing to do. */
public record Round(String name, Schedule when, Runnable look) {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);

    /** So long after the last one, at any time of the day. */
    public Round(String name, Duration every, Runnable look) {
        this(name, FixedDelay.of(every), look);
    }

    /** Once a day, at three at night on the clocks of a place; what was missed is made up for at the start. */
    public static Round nightly(String name, ZoneId place, Runnable look) {
        return new Round(name, new Daily(place, AT_NIGHT), look);
    }
}
