package nl.wijkbord.audit;

import java.time.Instant;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A line of history as a person reads it.
 *
 * @param behalf the absent colleague in whose place it was done; null: in the own place
 */
public record HistoryEntry(
        Instant at,
        String who,
        @Nullable String behalf,
        @Nullable OrganisationId organisation,
        String action,
        Outcome outcome,
        String object,
        @Nullable FieldChange change) {

    /** That it happened, without the words that were there before and after. */
    public HistoryEntry withoutWords() {
        return new HistoryEntry(at, who, behalf, organisation, action, outcome, object, null);
    }
}
