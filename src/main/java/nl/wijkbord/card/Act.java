package nl.wijkbord.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;

/** Who does something, on behalf of which organisation, in which wijken as the one who connects the partners, and when. */
public record Act(UserId by, OrganisationId organisation, Set<WijkId> coordinated, Instant at) {

    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    public static Act of(Viewer viewer, Instant at) {
        var coordinated =
                viewer.seats().keySet().stream().filter(viewer::coordinates).collect(Collectors.toUnmodifiableSet());
        return new Act(viewer.id(), viewer.organisation(), coordinated, at);
    }

    /** Nobody does it: the day came. */
    static Act ofItself(Card card, Instant at) {
        return new Act(NOBODY, card.scope().owner(), Set.of(card.wijk()), at);
    }

    /** The day on which it happens, as people here count days. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, Times.ZONE);
    }

    public boolean coordinates(WijkId wijk) {
        return coordinated.contains(wijk);
    }
}
