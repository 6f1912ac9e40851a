package nl.wijkbord.organisation;

import java.util.Optional;
import nl.wijkbord.audit.Auditable;
import nl.wijkbord.audit.FieldChange;
import org.jspecify.annotations.Nullable;

/** Something was done to an account, or by whoever tried to use it. */
record UserChanged(String action, String object, @Nullable FieldChange field) implements Auditable {

    UserChanged(String action, String object) {
        this(action, object, null);
    }

    @Override
    public Optional<FieldChange> change() {
        return Optional.ofNullable(field);
    }
}
