package nl.wijkbord.security;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The person who is looking: who it is, for which organisation, and in which wijken as what, on which day; null: none on
 * which anything is shared for a while.
 *
 * @param seats also those of the colleagues for whom this person stands in
 */
public record Viewer(
        UserId id,
        String name,
        OrganisationId organisation,
        Map<WijkId, Set<Role>> seats,
        Set<Role> offices,
        @Nullable LocalDate today,
        List<Absentee> absentees) {

    public Viewer {
        seats = Map.copyOf(seats);
        offices = Set.copyOf(offices);
        absentees = List.copyOf(absentees);
    }

    /** Somebody who stands in for nobody. */
    public Viewer(
            UserId id,
            String name,
            OrganisationId organisation,
            Map<WijkId, Set<Role>> seats,
            Set<Role> offices,
            @Nullable LocalDate today) {
        this(id, name, organisation, seats, offices, today, List.of());
    }

    /** Somebody for whom no day has come on which anything is shared for a while. */
    public Viewer(
            UserId id, String name, OrganisationId organisation, Map<WijkId, Set<Role>> seats, Set<Role> offices) {
        this(id, name, organisation, seats, offices, null);
    }

    /** The same person, who sits where an absent colleague of the same organisation does as well. */
    public Viewer standingInFor(UserId colleague, String called, Map<WijkId, Set<Role>> theirs) {
        var absentee = new Absentee(
                colleague,
                called,
                where(theirs, Viewer::givesMore),
                where(theirs, (own, more) -> writes(more) && !writes(own)));
        var all = Stream.concat(seats.entrySet().stream(), theirs.entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Viewer::together));
        return new Viewer(
                id,
                name,
                organisation,
                all,
                offices,
                today,
                Stream.concat(absentees.stream(), Stream.of(absentee)).toList());
    }

    private Set<WijkId> where(Map<WijkId, Set<Role>> theirs, BiPredicate<Set<Role>, Set<Role>> differs) {
        return theirs.entrySet().stream()
                .filter(it -> differs.test(seats.getOrDefault(it.getKey(), Set.of()), it.getValue()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    private static boolean givesMore(Set<Role> own, Set<Role> theirs) {
        return reading(theirs).compareTo(reading(own)) > 0
                || (writes(theirs) && !writes(own))
                || (theirs.contains(Role.COORDINATOR) && !own.contains(Role.COORDINATOR));
    }

    private static Set<Role> together(Set<Role> some, Set<Role> others) {
        return Stream.concat(some.stream(), others.stream()).collect(toUnmodifiableSet());
    }

    public Clearance clearance() {
        return new Clearance(
                Set.of(organisation),
                seats.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> reading(entry.getValue()))),
                today);
    }

    private static Reading reading(Collection<Role> roles) {
        return roles.stream().map(Role::reading).max(Reading::compareTo).orElse(Reading.NOTHING);
    }

    public boolean writesIn(WijkId wijk) {
        return writes(seats.getOrDefault(wijk, Set.of()));
    }

    /** In at least one of them. */
    public boolean writesIn(Set<WijkId> some) {
        return some.stream().anyMatch(this::writesIn);
    }

    private static boolean writes(Collection<Role> roles) {
        return roles.stream().anyMatch(Role::writes);
    }

    /** Whether that is so without standing in for anybody. */
    public boolean writesByItself(WijkId wijk) {
        return writesIn(wijk) && absentees.stream().noneMatch(it -> it.writing().contains(wijk));
    }

    public boolean coordinates(WijkId wijk) {
        return seats.getOrDefault(wijk, Set.of()).contains(Role.COORDINATOR);
    }

    /** Whose work this person does today: the own, and that of the colleagues for whom this person stands in. */
    public Set<UserId> hands() {
        return Stream.concat(Stream.of(id), absentees.stream().map(Absentee::id))
                .collect(toUnmodifiableSet());
    }

    /**
     * For whom this person does something to a card: for the colleague who has it in hand, or in whose wijk it lies.
     *
     * @param doer who has it in hand for the organisation of this person; null: nobody there
     */
    public Optional<Absentee> onBehalfOf(WijkId wijk, @Nullable UserId doer) {
        return absentees.stream()
                .filter(it -> it.id().equals(doer))
                .findFirst()
                .or(() -> absentees.stream()
                        .filter(it -> it.places().contains(wijk))
                        .findFirst());
    }

    /** The parts of the product that this person may open. */
    public Set<String> authorities() {
        return Arrays.stream(Role.values())
                .filter(role ->
                        offices.contains(role) || seats.values().stream().anyMatch(it -> it.contains(role)))
                .map(Role::authority)
                .collect(toUnmodifiableSet());
    }
}
