package nl.wijkbord.card.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkbord.card.Priority;
import nl.wijkbord.organisation.OnCall;

/** Tells whoever calls something urgent whom to call: a card waits until somebody looks. */
public final class UrgentHelp {

    private UrgentHelp() {}

    /** @param onCall whom one calls where the card is */
    public static <F extends HasValue<?, Priority> & HasHelper> F at(F field, Supplier<List<OnCall>> onCall) {
        field.addValueChangeListener(_ -> tell(field, onCall));
        return field;
    }

    /** Again, because the card is elsewhere. */
    public static <F extends HasValue<?, Priority> & HasHelper> void tell(F field, Supplier<List<OnCall>> onCall) {
        field.setHelperComponent(field.getValue() == Priority.URGENT ? new UrgentLines().show(onCall.get()) : null);
    }
}
