package nl.wijkbord.badsamples;

import com.vaadin.flow.component.datepicker.DatePicker;

public class HomemadeField {

    DatePicker day() {
        return new DatePicker();
    }
}
