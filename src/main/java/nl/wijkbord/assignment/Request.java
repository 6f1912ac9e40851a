package nl.wijkbord.assignment;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom: the organisation, perhaps a person there, before which day, under which card, and who may see
 * it; null where it was left open.
 */
record Request(
        OrganisationId of,
        @Nullable UserId person,
        @Nullable LocalDate due,
        @Nullable CardId under,
        Visibility visibility,
        Set<OrganisationId> audience) {}
