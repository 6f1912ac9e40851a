package nl.wijkbord.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import java.util.Collection;

/** A field to choose from a list that people know by name. */
public final class Choices {

    private Choices() {}

    public static <T> ComboBox<T> of(String labelKey, Collection<T> items, ItemLabelGenerator<T> labeller) {
        var choices = new ComboBox<T>(Texts.get(labelKey));
        choices.setItemLabelGenerator(labeller);
        choices.setItems(items);
        choices.getElement().executeJs("wb.fields.takeTheOnlyOne(this)");
        Fields.keepOnEscape(choices);
        return choices;
    }

    /** As {@link #of}, for as many of them as one likes. */
    public static <T> MultiSelectComboBox<T> several(
            String labelKey, Collection<T> items, ItemLabelGenerator<T> labeller) {
        var choices = new MultiSelectComboBox<T>(Texts.get(labelKey));
        choices.setItemLabelGenerator(labeller);
        choices.setItems(items);
        choices.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(Texts.get("form.several.cleared"))
                .setFocused(Texts.get("form.several.focused"))
                .setSelected(Texts.get("form.several.selected"))
                .setDeselected(Texts.get("form.several.deselected"))
                .setTotal(Texts.get("form.several.total")));
        return choices;
    }
}
