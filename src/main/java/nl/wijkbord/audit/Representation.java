package nl.wijkbord.audit;

import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.security.Absentee;
import nl.wijkbord.security.Viewer;
import org.jspecify.annotations.Nullable;

/** Knows for which absent colleague somebody does something to a card; whoever keeps the cards provides it. */
public interface Representation {

    /** Empty when somebody does it for nobody else. */
    Optional<Absentee> of(Viewer actor, UUID card, @Nullable FieldChange change);
}
