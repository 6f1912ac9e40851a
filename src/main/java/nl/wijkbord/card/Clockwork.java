package nl.wijkbord.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says until when something may take, by the limits of this municipality and the days on which people work. */
@Component
public class Clockwork {

    private final WorkingTime time = WorkingTime.HERE;
    private final TimeLimits limits;

    Clockwork(TimeLimits limits) {
        this.limits = limits;
    }

    WorkingTime time() {
        return time;
    }

    /** Both clocks, of something that began and stood still for a while. */
    Deadlines within(Priority priority, @Nullable UUID category, Instant start, Standstill stood) {
        var some = limits.of(priority, category);
        return new Deadlines(
                time.within(some.respond(), start, Standstill.NONE), time.within(some.resolve(), start, stood));
    }

    /** The one clock of what is promised for a day; without a day none. */
    public Deadlines until(@Nullable LocalDate due, Instant start) {
        return new Deadlines(Moments.NONE, due == null ? Moments.NONE : time.until(due, start));
    }

    /** How many working days come after today until a moment; today's is not one of them. */
    public int workdaysUntil(Instant by, LocalDate today) {
        return time.workdays(today, lastDay(by));
    }

    /** How many working days went by since the last day on which it was in time. */
    public int workdaysSince(Instant by, LocalDate today) {
        return time.workdays(lastDay(by), today);
    }

    /** The end of a day is the beginning of the next one. */
    private static LocalDate lastDay(Instant by) {
        return LocalDate.ofInstant(by.minusMillis(1), Times.ZONE);
    }
}
