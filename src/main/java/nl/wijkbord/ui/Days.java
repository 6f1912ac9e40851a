package nl.wijkbord.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A field for a day, written as people write days here. */
public final class Days {

    /** In years. */
    private static final int LONG_AGO = 10;

    private Days() {}

    public static DatePicker field(String labelKey) {
        var field = new DatePicker(Texts.get(labelKey));
        field.setLocale(Texts.DUTCH);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(Stream.of(Month.values()).map(Days::name).toList())
                .setWeekdays(week(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(week(TextStyle.SHORT_STANDALONE))
                .setFirstDayOfWeek(1)
                .setToday(Texts.get("form.day.today"))
                .setCancel(Texts.get("ui.cancel"))
                .setDateFormat("dd-MM-yyyy")
                .setBadInputErrorMessage(Texts.get("form.day.wrong")));
        field.setClearButtonVisible(true);
        Fields.keepOnEscape(field);
        return field;
    }

    /** As {@link #field}, for something that has happened, and not longer ago than anybody tells. */
    public static DatePicker past(String labelKey, LocalDate today) {
        var field = field(labelKey);
        field.setMax(today);
        field.setMin(today.minusYears(LONG_AGO));
        field.getI18n()
                .setMaxErrorMessage(Texts.get("form.day.too-late"))
                .setMinErrorMessage(Texts.get("form.day.too-early", LONG_AGO));
        return field;
    }

    /**
     * As {@link #field}, for something that is still to come.
     *
     * @param first the first day that can be chosen
     * @param pastKey what the field says of an earlier one
     */
    public static DatePicker from(String labelKey, LocalDate first, String pastKey) {
        var field = field(labelKey);
        field.setMin(first);
        field.getI18n().setMinErrorMessage(Texts.get(pastKey));
        return field;
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Texts.language());
    }

    /** The field counts from Sunday, whatever day a week begins with. */
    private static List<String> week(TextStyle style) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(it -> it.getDisplayName(style, Texts.language()))
                .toList();
    }
}
