package nl.wijkbord.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;

/**
 * Who does something, on behalf of which organisation, in which wijken as the one who connects the partners, and when.
 *
 * @param doers who has in hand what is taken, in the wijken in which something may be done: not who stands in there, for
 *     that ends
 */
public record Act(
        UserId by, OrganisationId organisation, Set<WijkId> coordinated, Map<WijkId, UserId> doers, Instant at) {

    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    public static Act of(Viewer viewer, Instant at) {
        var coordinated =
                viewer.seats().keySet().stream().filter(viewer::coordinates).collect(Collectors.toUnmodifiableSet());
        return new Act(viewer.id(), viewer.organisation(), coordinated, doers(viewer), at);
    }

    private static Map<WijkId, UserId> doers(Viewer viewer) {
        var doers = new HashMap<WijkId, UserId>();
        viewer.absentees().forEach(it -> it.writing().forEach(wijk -> doers.putIfAbsent(wijk, it.id())));
        viewer.seats().keySet().stream().filter(viewer::writesByItself).forEach(it -> doers.put(it, viewer.id()));
        return Map.copyOf(doers);
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
        return new Act(by, other, coordinated, doers, at);
    }

    /** The day on which it happens, as people here count days. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, Times.ZONE);
    }

    /**
     * Whoever has a card in hand once it is taken, by the board on which that is done: the one where it lies, unless it is
     * only on another that something may be done with it; and there where possible the one who takes it.
     */
    public UserId doer(WijkId home, Set<WijkId> others) {
        var elsewhere = others.stream()
                .filter(doers::containsKey)
                .sorted(Comparator.comparing((WijkId it) -> by.equals(doers.get(it)))
                        .reversed()
                        .thenComparing(WijkId::value));
        return Stream.concat(Stream.of(home), elsewhere)
                .flatMap(it -> Stream.ofNullable(doers.get(it)))
                .findFirst()
                .orElse(by);
    }

    public boolean coordinates(WijkId wijk) {
        return coordinated.contains(wijk);
    }
}
