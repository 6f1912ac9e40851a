package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wijkbord.ui.Times;
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

    @Test
    void theMomentIsTheFirstThatIsNotTooLongAgo() {
        for (var today = FRIDAY; today.isBefore(FRIDAY.plusDays(8)); today = today.plusDays(1)) {
            var first = LocalDate.ofInstant(Neglect.since(today), Times.ZONE);

            assertThat(Neglect.workingDays(first, today)).isEqualTo(5);
            assertThat(Neglect.workingDays(first.minusDays(1), today)).isEqualTo(6);
        }
    }
}
