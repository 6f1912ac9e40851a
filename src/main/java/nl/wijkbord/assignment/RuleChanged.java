package nl.wijkbord.assignment;

import java.util.Optional;
import nl.wijkbord.audit.Auditable;
import nl.wijkbord.audit.FieldChange;

/** From now on another organisation is proposed to react first to some cards. */
record RuleChanged(String object, FieldChange field) implements Auditable {

    @Override
    public String action() {
        return "rules.changed";
    }

    @Override
    public Optional<FieldChange> change() {
        return Optional.of(field);
    }
}
