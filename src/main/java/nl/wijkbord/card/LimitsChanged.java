package nl.wijkbord.card;

import java.util.Optional;
import nl.wijkbord.audit.Auditable;
import nl.wijkbord.audit.FieldChange;

/** From now on things may take longer or shorter, in this municipality. */
record LimitsChanged(String object, FieldChange field) implements Auditable {

    @Override
    public String action() {
        return "limits.changed";
    }

    @Override
    public Optional<FieldChange> change() {
        return Optional.of(field);
    }
}
