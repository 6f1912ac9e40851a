package nl.wijkbord.card.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;
import nl.wijkbord.ui.Texts;

/** A field for a day, written as people write days here. */
public final class Days {

    private Days() {}

    public static DatePicker field(String labelKey) {
        var field = new DatePicker(Texts.get(labelKey));
        field.setLocale(Locale.of("nl", "NL"));
        field.setI18n(new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setDateFormat("dd-MM-yyyy")
                .setBadInputErrorMessage(Texts.get("card.day.wrong")));
        field.setClearButtonVisible(true);
        return field;
    }
}
