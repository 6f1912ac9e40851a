package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.Test;

class WorkingTimeTests {

    private final Holidays holidays = new Holidays();
    private final WorkingTime time = new WorkingTime(holidays::include);

    @Test
    void theNetherlandsAreFreeOnTheirHolidays() {
        assertThat(free(2027))
                .containsExactly(
                        "2027-01-01",
                        "2027-03-28",
                        "2027-03-29",
                        "2027-04-27",
                        "2027-05-05",
                        "2027-05-06",
                        "2027-05-16",
                        "2027-05-17",
                        "2027-12-25",
                        "2027-12-26");
    }

    @Test
    void theKingCelebratesOnSaturdayWhenHisDayIsASunday() {
        assertThat(free(2031)).contains("2031-04-26").doesNotContain("2031-04-27");
        assertThat(free(2025)).contains("2025-04-26").doesNotContain("2025-04-27");
    }

    @Test
    void easterMovesAlong() {
        assertThat(free(2028)).contains("2028-04-17", "2028-05-25", "2028-06-05");
    }

    @Test
    void peopleWorkOnGoodFriday() {
        assertThat(time.isWorkday(LocalDate.of(2027, 3, 26))).isTrue();
    }

    @Test
    void aYearHasAsManyWorkingDaysAsItsWeeksLeave() {
        assertThat(workdaysIn(2027)).isEqualTo(261 - 6); // of ten holidays four are in a weekend
        assertThat(workdaysIn(2028)).isEqualTo(260 - 7); // a leap year that begins on a Saturday
    }

    /** Every hour of three years, with a leap day, six changes of the clock and every holiday. */
    @Test
    void walkingThroughYearsNoLimitEverEndsEarlierBecauseOneBeganLater() {
        for (var limit :
                List.of(TimeLimit.workdays(3), new TimeLimit(13, LimitUnit.HOURS), new TimeLimit(7, LimitUnit.DAYS))) {
            var former = by(limit, at("2026-12-31T23:00"));
            for (int hour = 0; hour < 3 * 366 * 24; hour++) {
                var start = at("2027-01-01T00:00").plusSeconds(3600L * hour);
                var moments = time.within(limit, start, Standstill.NONE);
                assertThat(moments.by()).isAfterOrEqualTo(former).isAfter(start);
                assertThat(moments.warn()).isBefore(moments.by());
                assertThat(moments.far()).isAfter(moments.by());
                former = moments.by();
            }
        }
    }

    /** What is counted forwards is found again when it is counted back. */
    @Test
    void walkingThroughAYearEveryLimitHoldsExactlyItsOwnTime() {
        days(2028).forEach(day -> {
            var start = day.atTime(13, 7).atZone(Times.ZONE).toInstant();
            assertThat(time.workdays(day, time.plusWorkdays(day, 9))).isEqualTo(9);
            var hours = by(new TimeLimit(20, LimitUnit.HOURS), start);
            assertThat(time.between(start, hours).minutes()).isEqualTo(20 * 60);
        });
    }

    @Test
    void aDayHasItsLengthWhenTheClockChanges() {
        var days = new TimeLimit(1, LimitUnit.DAYS);
        assertThat(by(days, at("2027-03-27T12:00"))).isEqualTo(at("2027-03-29T00:00")); // 23 hours
        assertThat(by(days, at("2027-10-30T12:00"))).isEqualTo(at("2027-11-01T00:00")); // 25 hours
        var hours = new TimeLimit(9, LimitUnit.HOURS);
        assertThat(by(hours, at("2027-10-29T16:00"))).isEqualTo(at("2027-11-01T16:30"));
        assertThat(by(hours, at("2028-03-24T16:00"))).isEqualTo(at("2028-03-27T16:30"));
    }

    @Test
    void theDayItBeginsOnDoesNotCount() {
        assertThat(by(TimeLimit.workdays(1), at("2027-01-04T09:00"))).isEqualTo(at("2027-01-06T00:00"));
        assertThat(by(TimeLimit.workdays(1), at("2027-01-08T23:59"))).isEqualTo(at("2027-01-12T00:00"));
        assertThat(by(TimeLimit.workdays(1), at("2027-01-09T00:01"))).isEqualTo(at("2027-01-12T00:00"));
    }

    @Test
    void holidaysAndWeekendsDoNotCount() {
        assertThat(by(TimeLimit.workdays(3), at("2027-03-25T09:00"))).isEqualTo(at("2027-04-01T00:00"));
        assertThat(by(TimeLimit.workdays(1), at("2027-12-31T09:00"))).isEqualTo(at("2028-01-04T00:00"));
        assertThat(by(TimeLimit.workdays(1), at("2028-02-28T09:00"))).isEqualTo(at("2028-03-01T00:00"));
    }

    @Test
    void hoursAreWorkingHours() {
        var two = new TimeLimit(2, LimitUnit.HOURS);
        assertThat(by(two, at("2027-01-04T09:00"))).isEqualTo(at("2027-01-04T11:00"));
        assertThat(by(two, at("2027-01-04T06:00"))).isEqualTo(at("2027-01-04T10:30"));
        assertThat(by(two, at("2027-01-04T16:00"))).isEqualTo(at("2027-01-05T09:30"));
        assertThat(by(two, at("2027-01-08T20:00"))).isEqualTo(at("2027-01-11T10:30"));
        assertThat(by(two, at("2027-01-09T12:00"))).isEqualTo(at("2027-01-11T10:30"));
    }

    @Test
    void theLastQuarterWarnsAndNeverLessThanADay() {
        assertThat(time.within(TimeLimit.workdays(1), at("2027-01-04T09:00"), Standstill.NONE)
                        .warn())
                .isEqualTo(at("2027-01-05T00:00"));
        assertThat(time.within(TimeLimit.workdays(10), at("2027-01-04T09:00"), Standstill.NONE)
                        .warn())
                .isEqualTo(at("2027-01-14T00:00")); // the last three of ten
        assertThat(time.within(new TimeLimit(4, LimitUnit.HOURS), at("2027-01-04T09:00"), Standstill.NONE)
                        .warn())
                .isEqualTo(at("2027-01-04T12:00"));
    }

    @Test
    void threeTimesAsLongIsFarTooLate() {
        assertThat(time.within(TimeLimit.workdays(1), at("2027-01-04T09:00"), Standstill.NONE)
                        .far())
                .isEqualTo(at("2027-01-08T00:00"));
    }

    /** Whatever lies still in between, afterwards as much is left as there was. */
    @Test
    void timeThatStoodStillComesOnTop() {
        for (var unit : LimitUnit.values()) {
            var limit = new TimeLimit(9, unit);
            var start = at("2027-04-20T10:00");
            days(2027)
                    .filter(it -> it.isAfter(LocalDate.of(2027, 4, 20)) && it.isBefore(LocalDate.of(2027, 8, 1)))
                    .forEach(it -> {
                        var on = it.atTime(11, 30).atZone(Times.ZONE).toInstant();
                        var stop = at("2027-04-20T11:30");
                        var later = time.within(limit, start, time.between(stop, on));
                        assertThat(left(unit, on, Objects.requireNonNull(later.by())))
                                .isEqualTo(left(unit, stop, by(limit, start)));
                    });
        }
    }

    private int left(LimitUnit unit, Instant from, Instant by) {
        var left = time.between(from, by.minusSeconds(1));
        return switch (unit) {
            case HOURS -> left.minutes();
            case WORKDAYS -> left.workdays();
            case DAYS -> left.days();
        };
    }

    @Test
    void aPromisedDayEndsAtItsEnd() {
        var moments = time.until(LocalDate.of(2027, 1, 14), at("2027-01-04T09:00"));
        assertThat(moments)
                .isEqualTo(new Moments(at("2027-01-12T00:00"), at("2027-01-15T00:00"), at("2027-02-04T00:00")));
    }

    private Instant by(TimeLimit limit, Instant start) {
        return Objects.requireNonNull(time.within(limit, start, Standstill.NONE).by());
    }

    private List<String> free(int year) {
        return days(year).filter(holidays::include).map(LocalDate::toString).toList();
    }

    private long workdaysIn(int year) {
        return days(year).filter(time::isWorkday).count();
    }

    private static Stream<LocalDate> days(int year) {
        return IntStream.rangeClosed(1, Year.of(year).length()).mapToObj(it -> LocalDate.ofYearDay(year, it));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Times.ZONE).toInstant();
    }
}
