package nl.wijkbord.card;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** Everything on a card that decides who may see it. */
public record CardScope(
        WijkId wijk,
        Set<WijkId> also,
        Visibility visibility,
        OrganisationId owner,
        Set<OrganisationId> audience,
        Set<Share> shares,
        boolean removed) {

    /** On the boards of which it stands. */
    public Set<WijkId> wijken() {
        return Stands.in(wijk, also);
    }

    /** Null: a day on which nothing is shared for a while. */
    boolean isShared(OrganisationId organisation, @Nullable LocalDate day) {
        return shares.stream().anyMatch(it -> it.partner().equals(organisation) && it.holds(day));
    }

    boolean names(OrganisationId organisation) {
        return owner.equals(organisation) || audience.contains(organisation);
    }
}
