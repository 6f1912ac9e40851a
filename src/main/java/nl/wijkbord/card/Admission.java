package nl.wijkbord.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/**
 * From when a card is shown to somebody: whoever shares a card may have cleaned its words first, and what it said
 * before that is not shared.
 */
final class Admission {

    /** What decides to whom a card is shown. */
    static final Set<String> FIELDS = Set.of("visibility", "wijk");

    private static final Set<String> TO_A_FEW = Set.of(Visibility.BEPERKT.name(), Visibility.EIGEN_ORGANISATIE.name());

    private Admission() {}

    /** The lines of a card, newest first, without the words of the time in which these eyes did not see it. */
    static List<HistoryEntry> within(List<HistoryEntry> lines, OrganisationId owner, Clearance eyes) {
        var at = line(lines, owner, eyes);
        return IntStream.range(0, lines.size())
                .mapToObj(it -> it > at ? lines.get(it).withoutWords() : lines.get(it))
                .toList();
    }

    /** Empty when they always saw it; from all lines of {@link #FIELDS}, for one that is left out would let them in. */
    static Optional<Instant> since(List<HistoryEntry> lines, OrganisationId owner, Clearance eyes) {
        var at = line(lines, owner, eyes);
        return at < lines.size() ? Optional.of(lines.get(at).at()) : Optional.empty();
    }

    /** The newest line that says the card was shown to others than these until then; past the last when none does. */
    private static int line(List<HistoryEntry> lines, OrganisationId owner, Clearance eyes) {
        return IntStream.range(0, lines.size())
                .filter(it -> shutOut(lines.get(it), owner, eyes))
                .findFirst()
                .orElse(lines.size());
    }

    private static boolean shutOut(HistoryEntry line, OrganisationId owner, Clearance eyes) {
        return Optional.ofNullable(line.change())
                .filter(it -> it.field() != null) // a line about no field has none
                .filter(it -> isKept(it, owner, eyes))
                .isPresent();
    }

    private static boolean isKept(FieldChange change, OrganisationId owner, Clearance eyes) {
        return switch (change.field()) {
            case "visibility" -> isKeptFrom(change, owner, eyes);
            case "wijk" -> !reads(change.former(), eyes);
            default -> false;
        };
    }

    /** Another team knows nothing of what was said in the wijk where the card stood before. */
    private static boolean reads(@Nullable String wijk, Clearance eyes) {
        return wijk != null && eyes.in(new WijkId(UUID.fromString(wijk))).includes(Reading.TEAM);
    }

    private static boolean isKeptFrom(FieldChange change, OrganisationId owner, Clearance eyes) {
        return Optional.ofNullable(change.former())
                .filter(it -> TO_A_FEW.stream().anyMatch(it::startsWith))
                .filter(it -> !eyes.organisations().stream().allMatch(who -> named(it, who) || who.equals(owner)))
                .isPresent();
    }

    private static boolean named(String audience, OrganisationId organisation) {
        return audience.contains(organisation.value().toString());
    }
}
