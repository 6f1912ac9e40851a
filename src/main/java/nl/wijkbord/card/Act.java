package nl.wijkbord.card;

import java.time.Instant;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;

/** Who does something, on behalf of which organisation, and when. */
public record Act(UserId by, OrganisationId organisation, Instant at) {

    public static Act of(Viewer viewer, Instant at) {
        return new Act(viewer.id(), viewer.organisation(), at);
    }
}
