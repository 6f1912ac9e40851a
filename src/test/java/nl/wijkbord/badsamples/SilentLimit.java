package nl.wijkbord.badsamples;

import java.time.LocalDate;
import nl.wijkbord.ui.Days;

public class SilentLimit {

    void limit(LocalDate today) {
        Days.field("form.day.today").setMin(today);
    }
}
