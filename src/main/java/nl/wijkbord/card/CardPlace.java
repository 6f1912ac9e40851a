package nl.wijkbord.card;

import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** Where a card lies and who sees to it; says nothing of what it is about. */
public record CardPlace(
        CardScope scope,
        @Nullable UUID category,
        @Nullable OrganisationId lead,
        @Nullable UserId leadUser) {}
