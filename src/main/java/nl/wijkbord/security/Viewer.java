package nl.wijkbord.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The person who is looking: who it is, for which organisation, and in which wijken as what. */
public record Viewer(
        UserId id, String name, OrganisationId organisation, Map<WijkId, Set<Role>> seats, Set<Role> offices) {

    public Viewer {
        seats = Map.copyOf(seats);
        offices = Set.copyOf(offices);
    }

    public Clearance clearance() {
        return new Clearance(
                Set.of(organisation),
                seats.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> reading(entry.getValue()))));
    }

    private static Reading reading(Collection<Role> roles) {
        return roles.stream().map(Role::reading).max(Reading::compareTo).orElse(Reading.NOTHING);
    }

    public boolean writesIn(WijkId wijk) {
        return seats.getOrDefault(wijk, Set.of()).stream().anyMatch(Role::writes);
    }

    public boolean coordinates(WijkId wijk) {
        return seats.getOrDefault(wijk, Set.of()).contains(Role.COORDINATOR);
    }

    /** The parts of the product that this person may open. */
    public Set<String> authorities() {
        return Arrays.stream(Role.values())
                .filter(role ->
                        offices.contains(role) || seats.values().stream().anyMatch(it -> it.contains(role)))
                .map(Role::authority)
                .collect(Collectors.toUnmodifiableSet());
    }
}
