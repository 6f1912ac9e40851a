package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NeglectTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void aWeekendIsNoTimeToWork() {
        assertThat(Neglect.workingDays(FRIDAY, FRIDAY.plusDays(2))).isZero();
        assertThat(Neglect.workingDays(FRIDAY, FRIDAY.plusDays(3))).isEqualTo(1);
    }

    @Test
    void fromOneFridayToTheNextIsAWorkingWeek() {
        assertThat(Neglect.workingDays(FRIDAY, FRIDAY.plusDays(7))).isEqualTo(5);
        assertThat(Neglect.workingDays(FRIDAY, FRIDAY.plusDays(10))).isEqualTo(6);
    }

    @Test
    void tomorrowIsNotLongAgo() {
        assertThat(Neglect.workingDays(FRIDAY.plusDays(1), FRIDAY)).isZero();
    }
}
