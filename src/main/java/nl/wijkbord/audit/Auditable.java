package nl.wijkbord.audit;

import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;

/** Something that happened and must be remembered; publishing it inside the transaction writes the line. */
public interface Auditable {

    /** What was done, as the last part of a text key: {@code card.moved}. */
    String action();

    /** What it was done to, as people name it: {@code SIG-12}, {@code wijkagent}. */
    String object();

    default Optional<UUID> card() {
        return Optional.empty();
    }

    default Optional<FieldChange> change() {
        return Optional.empty();
    }

    /** The one organisation that may read this line; empty: whoever sees the card. */
    default Optional<OrganisationId> onlyFor() {
        return Optional.empty();
    }
}
