package nl.wijkbord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTests {

    /** Half past midnight in the wijk, still yesterday in Greenwich. */
    private final Times times = new Times(Clock.fixed(Instant.parse("2026-05-11T22:30:00Z"), ZoneOffset.UTC));

    @Test
    void theDayIsTheDayOfTheWijk() {
        assertThat(times.today()).isEqualTo(LocalDate.of(2026, 5, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-11T22:29:40Z, zojuist",
        "2026-05-11T22:18:00Z, 12 min geleden",
        "2026-05-11T12:02:00Z, gisteren 14:02",
        "2026-05-02T12:02:00Z, za 2 mei 14:02",
        "2025-03-03T12:02:00Z, 3 mrt 2025",
    })
    void aMomentIsSaidAsPeopleSayIt(Instant moment, String words) {
        assertThat(times.moment(moment)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12, vandaag",
        "2026-05-13, morgen",
        "2026-05-11, gisteren",
        "2026-05-16, za 16 mei",
        "2027-05-03, 3 mei 2027",
    })
    void aDayIsSaidAsPeopleSayIt(LocalDate day, String words) {
        assertThat(times.day(day)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-11T22:10:00Z, 0 d", "2026-05-11T21:50:00Z, 1 d", "2026-04-30T12:00:00Z, 12 d"})
    void ageCountsNights(Instant since, String words) {
        assertThat(times.age(since)).isEqualTo(words);
    }
}
