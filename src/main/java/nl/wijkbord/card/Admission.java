package nl.wijkbord.card;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/**
 * From when a card is shown to somebody: whoever shares a card, or takes an organisation into the team, may have cleaned
 * its words first, and what it said before that is not shared.
 */
@Component
class Admission {

    /** What decides to whom a card is shown. */
    static final Set<String> FIELDS = Set.of("visibility", "wijk", Sharing.ALSO, Share.FIELD);

    private static final Set<String> TO_A_FEW = Set.of(Visibility.BEPERKT.name(), Visibility.EIGEN_ORGANISATIE.name());

    private final Wijken wijken;

    Admission(Wijken wijken) {
        this.wijken = wijken;
    }

    /** The lines of a card, newest first, without the words of the time in which these eyes did not see it. */
    List<HistoryEntry> within(List<HistoryEntry> lines, CardRow card, Clearance eyes) {
        var at = line(lines, card, eyes);
        var joined = joined(lines.subList(0, at), card, eyes);
        return IntStream.range(0, lines.size())
                .mapToObj(it -> it > at || lines.get(it).at().isBefore(joined)
                        ? lines.get(it).withoutWords()
                        : lines.get(it))
                .toList();
    }

    /** Empty when they always saw it; from all lines of {@link #FIELDS}, for one that is left out would let them in. */
    Optional<Instant> since(List<HistoryEntry> lines, CardRow card, Clearance eyes) {
        var at = line(lines, card, eyes);
        var shown = at < lines.size() ? lines.get(at).at() : Instant.MIN;
        return Stream.of(shown, joined(lines.subList(0, at), card, eyes))
                .max(Comparator.naturalOrder())
                .filter(Instant.MIN::isBefore);
    }

    /** When the last of them came to work where the card stands, or stood while they saw it: before that they did not. */
    private Instant joined(List<HistoryEntry> seen, CardRow card, Clearance eyes) {
        var then = Earlier.now(card);
        var joined = joined(then, eyes);
        for (var line : seen) {
            then = then.before(line.change());
            var before = joined(then, eyes);
            joined = before.isAfter(joined) ? before : joined;
        }
        return joined;
    }

    /** One board on which they read it was enough. */
    private Instant joined(Earlier then, Clearance eyes) {
        var read = then.readBy(eyes).stream().map(it -> joined(it, eyes)).min(Comparator.naturalOrder());
        return read.or(() -> then.boards().stream().map(it -> joined(it, eyes)).max(Comparator.naturalOrder()))
                .orElse(Instant.MIN);
    }

    private Instant joined(WijkId wijk, Clearance eyes) {
        return eyes.organisations().stream()
                .flatMap(it -> wijken.joined(wijk, it).stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** The newest line that says the card was shown to others than these until then; past the last when none does. */
    private int line(List<HistoryEntry> lines, CardRow card, Clearance eyes) {
        var then = Earlier.now(card);
        for (int i = 0; i < lines.size(); i++) {
            then = then.before(lines.get(i).change());
            if (shutOut(lines.get(i), then, card.owner(), eyes)) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean shutOut(HistoryEntry line, Earlier then, OrganisationId owner, Clearance eyes) {
        return Optional.ofNullable(line.change())
                .filter(it -> it.field() != null) // a line about no field has none
                .filter(it -> isKept(it, owner, eyes) || isElsewhere(it, then, line.at(), eyes))
                .isPresent();
    }

    /** Another team knows nothing of what was said where the card stood before, nor who read too little there to see it. */
    private boolean isElsewhere(FieldChange change, Earlier then, Instant at, Clearance eyes) {
        return Earlier.FIELDS.contains(change.field())
                && then.readBy(eyes).stream().allMatch(it -> joined(it, eyes).isAfter(at));
    }

    private static boolean isKept(FieldChange change, OrganisationId owner, Clearance eyes) {
        return switch (change.field()) {
            case "visibility" -> isKeptFrom(change, owner, eyes);
            case Share.FIELD -> began(change, owner, eyes);
            default -> false;
        };
    }

    /** Whoever sees a card for a while did not before. */
    private static boolean began(FieldChange change, OrganisationId owner, Clearance eyes) {
        return change.former() == null
                && Optional.ofNullable(change.latter())
                        .map(Share::partner)
                        .filter(eyes.organisations()::contains)
                        .filter(it -> !it.equals(owner))
                        .isPresent();
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
