package nl.wijkbord.badsamples;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;

public class HomemadeChoice {

    MultiSelectComboBox<String> several() {
        return new MultiSelectComboBox<>();
    }
}
