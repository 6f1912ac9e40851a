package nl.wijkbord.assignment;

import java.time.Instant;
import java.util.Set;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** Who was to react first, who helps, why, who saw it otherwise, which organisation decided it and when; person null: nobody named. */
public record DecisionRow(
        OrganisationId first,
        @Nullable UserId person,
        Set<OrganisationId> support,
        String reason,
        String dissent,
        OrganisationId decidedBy,
        Instant at) {}
