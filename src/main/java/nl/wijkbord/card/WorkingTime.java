package nl.wijkbord.card;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import nl.wijkbord.ui.Times;

/** When people work, and what moment it is after so much of that: for clocks that stand still at night and on holidays. */
final class WorkingTime {

    /** As people work in the Netherlands. */
    static final WorkingTime HERE = new WorkingTime(new Holidays()::include);

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime OPEN = LocalTime.of(8, 30);
    private static final LocalTime CLOSE = LocalTime.of(17, 0);
    private static final int MINUTES = 60;
    private static final int QUARTER = 4;
    private static final int FAR = 3;

    private final Predicate<LocalDate> isHoliday;

    WorkingTime(Predicate<LocalDate> isHoliday) {
        this.isHoliday = isHoliday;
    }

    boolean isWorkday(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isHoliday.test(day);
    }

    boolean isWorking(Instant moment) {
        var day = day(moment);
        return isWorkday(day) && !moment.isBefore(open(day)) && moment.isBefore(close(day));
    }

    /** Of a limit that begins now, and whose clock stood still for a while. */
    Moments within(TimeLimit limit, Instant start, Standstill stood) {
        var day = day(start);
        return switch (limit.unit()) {
            case HOURS -> moments(limit.amount() * MINUTES, 0, it -> plusMinutes(start, it + (long) stood.minutes()));
            case WORKDAYS -> moments(limit.amount(), 1, it -> end(plusWorkdays(day, it + stood.workdays())));
            case DAYS -> moments(limit.amount(), 1, it -> end(day.plusDays(it + (long) stood.days())));
        };
    }

    /** Until the end of a day somebody promised; that day does not wait. */
    Moments until(LocalDate due, Instant start) {
        var whole = (int) Math.max(1, ChronoUnit.DAYS.between(day(start), due));
        return moments(whole, 1, it -> end(due.plusDays(it - (long) whole)));
    }

    /** The last quarter warns, and never less than so much. */
    private static Moments moments(int whole, int least, IntFunction<Instant> after) {
        var warning = Math.max(least, (whole + QUARTER - 1) / QUARTER);
        return new Moments(after.apply(whole - warning), after.apply(whole), after.apply(FAR * whole));
    }

    /** How long a clock stands still that stops at one moment and goes on at another. */
    Standstill between(Instant stop, Instant on) {
        var from = day(stop);
        var until = day(on);
        return new Standstill((int) worked(stop, on).toMinutes(), workdays(from, until), (int)
                Math.max(0, ChronoUnit.DAYS.between(from, until)));
    }

    /** The working days after the first, the last one included. */
    int workdays(LocalDate first, LocalDate last) {
        return first.isBefore(last)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorkday)
                        .count()
                : 0;
    }

    LocalDate plusWorkdays(LocalDate first, int amount) {
        return amount == 0
                ? first
                : first.plusDays(1)
                        .datesUntil(LocalDate.MAX)
                        .filter(this::isWorkday)
                        .skip(amount - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    private Instant plusMinutes(Instant start, long minutes) {
        var left = Duration.ofMinutes(minutes);
        var at = open(day(start)).isAfter(start) ? open(day(start)) : start;
        while (left.compareTo(leftOn(at)) > 0) {
            left = left.minus(leftOn(at));
            at = open(plusWorkdays(day(at), 1));
        }
        return at.plus(left).truncatedTo(ChronoUnit.SECONDS);
    }

    /** How much work the rest of that day still holds. */
    private Duration leftOn(Instant at) {
        var day = day(at);
        return isWorkday(day) && at.isBefore(close(day)) ? Duration.between(at, close(day)) : Duration.ZERO;
    }

    private Duration worked(Instant from, Instant until) {
        return from.isBefore(until)
                ? day(from)
                        .datesUntil(day(until).plusDays(1))
                        .filter(this::isWorkday)
                        .map(it -> overlap(from, until, it))
                        .reduce(Duration.ZERO, Duration::plus)
                : Duration.ZERO;
    }

    private static Duration overlap(Instant from, Instant until, LocalDate day) {
        var begin = from.isAfter(open(day)) ? from : open(day);
        var end = until.isBefore(close(day)) ? until : close(day);
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Times.ZONE);
    }

    private static Instant end(LocalDate day) {
        return Times.start(day.plusDays(1));
    }

    private static Instant open(LocalDate day) {
        return ZonedDateTime.of(day, OPEN, Times.ZONE).toInstant();
    }

    private static Instant close(LocalDate day) {
        return ZonedDateTime.of(day, CLOSE, Times.ZONE).toInstant();
    }
}
