package nl.wijkbord.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;

/**
 * Who does something, on behalf of which organisation, in which wijken as the one who connects the partners, and when.
 *
 * @param absentees in whose place it is done, in the wijken where that person could do nothing without it
 */
public record Act(
        UserId by, OrganisationId organisation, Set<WijkId> coordinated, Map<WijkId, UserId> absentees, Instant at) {

    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    public static Act of(Viewer viewer, Instant at) {
        var coordinated =
                viewer.seats().keySet().stream().filter(viewer::coordinates).collect(Collectors.toUnmodifiableSet());
        return new Act(viewer.id(), viewer.organisation(), coordinated, absentees(viewer), at);
    }

    private static Map<WijkId, UserId> absentees(Viewer viewer) {
        var absentees = new HashMap<WijkId, UserId>();
        viewer.absentees().forEach(it -> it.writing().forEach(wijk -> absentees.putIfAbsent(wijk, it.id())));
        return Map.copyOf(absentees);
    }

    /** The day came for a card that one knows where it lies. */
    public static Act ofItself(CardPlace place, Instant at) {
        return new Act(NOBODY, place.scope().owner(), Set.of(place.scope().wijk()), Map.of(), at);
    }

    public boolean isOfItself() {
        return by.equals(NOBODY);
    }

    /** Nobody does it: the day came. */
    static Act ofItself(Card card, Instant at) {
        return new Act(NOBODY, card.scope().owner(), Set.of(card.wijk()), Map.of(), at);
    }

    /** The same, told for another organisation than the own one. */
    public Act on(OrganisationId other) {
        return new Act(by, other, coordinated, absentees, at);
    }

    /** The day on which it happens, as people here count days. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, Times.ZONE);
    }

    /** Whoever has a card of this wijk in hand once it is taken: not who stands in there, for that ends. */
    public UserId doer(WijkId wijk) {
        return absentees.getOrDefault(wijk, by);
    }

    public boolean coordinates(WijkId wijk) {
        return coordinated.contains(wijk);
    }
}
