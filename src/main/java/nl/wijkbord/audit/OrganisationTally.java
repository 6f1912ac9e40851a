package nl.wijkbord.audit;

import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** How often something happened in some days for one organisation; without an organisation: by nobody who was signed in. */
public record OrganisationTally(
        @Nullable OrganisationId organisation,
        long confinedOpened,
        long changes,
        long refused,
        long signIns,
        long exports) {}
