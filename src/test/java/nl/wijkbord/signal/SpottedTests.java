package nl.wijkbord.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpottedTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 11);

    @Test
    void theFirstAndTheLastTimeAreTold() {
        var it = Spotted.on(WEDNESDAY.minusDays(9), List.of(WEDNESDAY, WEDNESDAY.minusDays(2)), 0, WEDNESDAY);

        assertThat(it.times()).isEqualTo(3);
        assertThat(it.first()).isEqualTo(WEDNESDAY.minusDays(9));
        assertThat(it.last()).isEqualTo(WEDNESDAY);
    }

    @Test
    void aWeekBeginsOnMonday() {
        var monday = WEDNESDAY.minusDays(2);

        assertThat(Spotted.on(monday.minusDays(1), List.of(monday, WEDNESDAY), 0, WEDNESDAY)
                        .weeks())
                .containsExactly(0, 0, 0, 0, 0, 0, 1, 2);
    }

    @Test
    void whatWasLongerAgoIsInNoWeekButIsCounted() {
        var it = Spotted.on(WEDNESDAY.minusWeeks(8), List.of(WEDNESDAY.minusWeeks(7)), 0, WEDNESDAY);

        assertThat(it.times()).isEqualTo(2);
        assertThat(it.weeks()).containsExactly(1, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void alsoOverTheTurnOfTheYear() {
        var thursday = LocalDate.of(2026, 1, 1);

        assertThat(Spotted.on(LocalDate.of(2025, 12, 28), List.of(LocalDate.of(2025, 12, 29)), 0, thursday)
                        .weeks())
                .endsWith(1, 1);
    }
}
