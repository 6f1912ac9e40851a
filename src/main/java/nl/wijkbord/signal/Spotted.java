package nl.wijkbord.signal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often people saw what a signal tells, and when: the telling itself is the first time. Signals that belong to it tell of
 * the same matter.
 */
public record Spotted(int times, int signals, LocalDate first, LocalDate last, List<Integer> weeks) {

    /** So many weeks are told one by one, of which the last is this one. */
    public static final int WEEKS = 8;

    /**
     * @param again one for every other time it was seen, in any order
     * @param others how many more signals tell of it
     */
    static Spotted on(LocalDate told, List<LocalDate> again, int others, LocalDate today) {
        var sorted = Stream.concat(Stream.of(told), again.stream()).sorted().toList();
        var weeks = IntStream.rangeClosed(1, WEEKS)
                .mapToObj(it -> in(sorted, today, WEEKS - it))
                .toList();
        return new Spotted(sorted.size(), 1 + others, sorted.getFirst(), sorted.getLast(), weeks);
    }

    private static int in(List<LocalDate> days, LocalDate today, long weeksAgo) {
        return (int) days.stream()
                .filter(it -> ChronoUnit.WEEKS.between(monday(it), monday(today)) == weeksAgo)
                .count();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
