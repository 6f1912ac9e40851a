package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;

/** Everything on a card that decides who may see it. */
public record CardScope(
        WijkId wijk, Visibility visibility, OrganisationId owner, Set<OrganisationId> audience, boolean removed) {

    boolean names(OrganisationId organisation) {
        return owner.equals(organisation) || audience.contains(organisation);
    }
}
