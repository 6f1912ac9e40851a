package nl.wijkbord.mywork.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import nl.wijkbord.mywork.OwnMark;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Screen.class)
class OwnMarkFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    private final OwnMarkForm form = new OwnMarkForm(TODAY);
    private final DatePicker later = _get(form, DatePicker.class);

    @Test
    void whatWaitsUntilTodayWaitsForNothingAndTheFieldSaysSo() {
        form.show(new OwnMark("bellen", TODAY));

        assertThat(form.read()).isEmpty();
        assertThat(later.isInvalid()).isTrue();
        assertThat(later.getErrorMessage()).isEqualTo("Kies een dag na vandaag.");
    }

    @Test
    void aNoteNeedsNoDay() {
        form.show(new OwnMark("bellen", null));

        assertThat(form.read()).contains(new OwnMark("bellen", null));
    }
}
