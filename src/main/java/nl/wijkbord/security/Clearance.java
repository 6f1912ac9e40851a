package nl.wijkbord.security;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a pair of eyes, or a room full of them, may see: every organisation listed must be allowed to see it,
 * and only in the wijken listed, as far as the reading there goes. What is shared until some day is seen as of today; null:
 * not at all.
 */
public record Clearance(
        Set<OrganisationId> organisations,
        Map<WijkId, Reading> wijken,
        @Nullable LocalDate today) {

    public Clearance {
        organisations = Set.copyOf(organisations);
        wijken = Map.copyOf(wijken);
    }

    /** Eyes that see only what is theirs to see for good. */
    public Clearance(Set<OrganisationId> organisations, Map<WijkId, Reading> wijken) {
        this(organisations, wijken, null);
    }

    /** Eyes that see no card: a settings keeper, or nobody. */
    public static Clearance none() {
        return new Clearance(Set.of(), Map.of());
    }

    /** The wijken in which at least this much may be read. */
    public Set<WijkId> wijkenWith(Reading reading) {
        return wijken.entrySet().stream()
                .filter(entry -> entry.getValue().includes(reading))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Reading in(WijkId wijk) {
        return wijken.getOrDefault(wijk, Reading.NOTHING);
    }

    /** The most of several. */
    public Reading in(Set<WijkId> some) {
        return some.stream().map(this::in).max(Reading::compareTo).orElse(Reading.NOTHING);
    }

    /** Whether what only one organisation may see may be seen by these eyes. */
    public boolean isOnly(OrganisationId organisation) {
        return organisations.equals(Set.of(organisation));
    }

    /** The same eyes, without what is shared for a while. */
    public Clearance onAnyDay() {
        return new Clearance(organisations, wijken);
    }

    /** The same eyes, only where at least this much may be read. */
    public Clearance where(Reading reading) {
        return within(wijkenWith(reading));
    }

    /** The same eyes, looking at fewer wijken. */
    public Clearance within(Set<WijkId> some) {
        return new Clearance(
                organisations,
                wijken.entrySet().stream()
                        .filter(entry -> some.contains(entry.getKey()))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                today);
    }
}
