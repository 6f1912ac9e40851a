package nl.wijkbord.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;

/** A field to choose one of a list that people know by name. */
public final class Choices {

    private Choices() {}

    public static <T> ComboBox<T> of(String labelKey, Collection<T> items, ItemLabelGenerator<T> labeller) {
        var choices = new ComboBox<T>(Texts.get(labelKey));
        choices.setItemLabelGenerator(labeller);
        choices.setItems(items);
        return choices;
    }
}
