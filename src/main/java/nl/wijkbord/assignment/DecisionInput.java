package nl.wijkbord.assignment;

import java.util.Set;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Who reacts first, perhaps with a person there, who helps, why, and who saw it otherwise; null and blank where nothing
 * was said.
 */
public record DecisionInput(
        OrganisationId first,
        @Nullable UserId person,
        Set<OrganisationId> support,
        String why,
        String dissent,
        Reason reason) {

    /** In characters. */
    public static final int WORDS = 1_000;
}
