package nl.wijkbord.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
}
