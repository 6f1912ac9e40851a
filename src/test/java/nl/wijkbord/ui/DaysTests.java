package nl.wijkbord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Screen.class)
class DaysTests {

    @Test
    void aCalendarSpeaksDutchAndBeginsOnMonday() {
        var words = Days.field("form.day.today").getI18n();

        assertThat(words.getMonthNames()).startsWith("januari", "februari").endsWith("december");
        assertThat(words.getWeekdays()).startsWith("zondag", "maandag").hasSize(7);
        assertThat(words.getWeekdaysShort()).startsWith("zo", "ma").hasSize(7);
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(words.getToday()).isEqualTo("Vandaag");
        assertThat(words.getCancel()).isEqualTo("Annuleren");
    }

    @Test
    void whatHappenedDidNotHappenTomorrowNorInAnotherAge() {
        var today = LocalDate.of(2026, 3, 11);
        var field = Days.past("form.day.today", today);

        field.setValue(today.plusDays(1));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Kies vandaag of een eerdere dag.");
        field.setValue(today.minusYears(11));
        assertThat(field.getErrorMessage()).isEqualTo("Kies een dag in de laatste 10 jaar.");
        field.setValue(today);
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void whatIsStillToComeIsNotYesterdayAndTheFieldSaysSo() {
        var today = LocalDate.of(2026, 3, 11);
        var field = Days.from("form.day.today", today, "consultation.past");

        field.setValue(today.minusDays(1));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Kies een dag vanaf vandaag.");
        field.setValue(today);
        assertThat(field.isInvalid()).isFalse();
    }
}
