package nl.wijkbord.audit;

import java.time.Instant;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A line for who watches over privacy: which field changed; to what only for an account, never for a card. */
public record AuditRow(
        long id,
        Instant at,
        String who,
        @Nullable String behalf,
        @Nullable OrganisationId organisation,
        String action,
        Outcome outcome,
        String object,
        @Nullable String field,
        @Nullable String latter,
        String origin) {}
