package nl.wijkbord.card.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import nl.wijkbord.card.Priority;
import nl.wijkbord.ui.Texts;

/** Tells whoever calls something urgent whom to call: a card waits until somebody looks. */
public final class UrgentHelp {

    private UrgentHelp() {}

    public static <F extends HasValue<?, Priority> & HasHelper> F at(F field) {
        field.addValueChangeListener(_ -> tell(field));
        return field;
    }

    private static <F extends HasValue<?, Priority> & HasHelper> void tell(F field) {
        field.setHelperText(field.getValue() == Priority.URGENT ? Texts.get("card.urgent.help") : "");
    }
}
