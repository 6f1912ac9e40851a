package nl.wijkbord.setup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.Domain;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.setup.SetupCard.Age;
import nl.wijkbord.setup.SetupCard.Assignment;
import nl.wijkbord.setup.SetupCard.Comment;
import nl.wijkbord.setup.SetupCard.Relation;
import nl.wijkbord.setup.SetupCard.Sharing;
import nl.wijkbord.setup.SetupCard.Where;
import nl.wijkbord.setup.SetupCard.Work;
import nl.wijkbord.setup.SetupFile.User;
import org.jspecify.annotations.Nullable;

/** Reads the cards in the order of the file; an assignment takes its place from the card above it. */
final class CardReading {

    private enum Kind {
        SIGNAAL,
        INITIATIEF,
        AFSPRAAK
    }

    private final Map<String, String> organisationOf;
    private final DetailsReading details;
    private final Map<String, SetupCard> read = new HashMap<>();

    CardReading(List<User> users, List<SetupFile.Organisation> organisations) {
        organisationOf =
                users.stream().collect(Collectors.toMap(User::username, User::organisation, (first, _) -> first));
        details = new DetailsReading(organisations);
    }

    /** The cards by where they stand in the file; a card of an unknown kind is reported and left out. */
    Map<String, SetupCard> cards(Spot spot) {
        var cards = new LinkedHashMap<String, SetupCard>();
        spot.items().forEach(item -> card(item).ifPresent(card -> cards.put(item.path(), card)));
        return cards;
    }

    private Optional<SetupCard> card(Spot spot) {
        var kind = spot.fields().get("kind").optionalWord(Kind.class);
        if (kind == null) {
            spot.fields().get("kind").text(20);
            return Optional.empty();
        }
        var card = switch (kind) {
            case SIGNAAL -> signal(spot.fields(Part.SIGNAAL));
            case INITIATIEF -> initiative(spot.fields(Part.INITIATIEF));
            case AFSPRAAK -> assignment(spot.fields(Part.AFSPRAAK));
        };
        read.putIfAbsent(card.ref(), card);
        return Optional.of(card);
    }

    private SetupCard signal(Fields fields) {
        var work = work(fields, fields.get("lead").optionalMatching(Format.SLUG));
        return card(fields, null, sharing(fields, owner(fields)), work, details.signal(fields));
    }

    private SetupCard initiative(Fields fields) {
        var work = work(fields, fields.get("lead").optionalMatching(Format.SLUG));
        return card(fields, null, sharing(fields, owner(fields)), work, details.initiative(fields, work.lead()));
    }

    private String owner(Fields fields) {
        return ownOr(fields.get("owner"), fields.get("by"));
    }

    /** The organisation that is named, or else the one of the person who wrote it. */
    private String ownOr(Spot organisation, Spot by) {
        var named = organisation.optionalMatching(Format.SLUG);
        return named == null ? organisationOf.getOrDefault(by.text(60), "") : named;
    }

    private SetupCard assignment(Fields fields) {
        var parent = parent(fields.get("parent"));
        var askedBy = ownOr(fields.get("asked-by"), fields.get("by"));
        var work = work(fields, fields.get("for").matching(Format.SLUG));
        var sharing = parent == null || fields.has("visibility")
                ? sharing(fields, askedBy)
                : inherited(parent.sharing(), askedBy);
        return card(fields, parent, sharing, work, details.assignment(fields, askedBy));
    }

    private @Nullable SetupCard parent(Spot spot) {
        var ref = spot.optionalMatching(Format.SLUG);
        if (ref == null) {
            return null;
        }
        var parent = read.get(ref);
        if (parent == null) {
            spot.problems()
                    .add(
                            spot.path(),
                            "er staat geen kaart '" + ref + "' boven deze." + Suggestion.of(ref, read.keySet()));
        } else if (parent.details() instanceof Assignment) {
            spot.problems().add(spot.path(), "een afspraak kan niet onder een andere afspraak hangen.");
        }
        return parent;
    }

    private static Sharing inherited(Sharing sharing, String askedBy) {
        var audience = Stream.concat(Stream.of(sharing.owner()), sharing.audience().stream());
        return new Sharing(
                sharing.visibility(),
                askedBy,
                sharing.visibility() == Visibility.BEPERKT ? audience.distinct().toList() : List.of(),
                List.of());
    }

    private static Sharing sharing(Fields fields, String owner) {
        return new Sharing(
                fields.get("visibility").word(Visibility.WIJKTEAM),
                owner,
                fields.get("audience").slugs(),
                fields.get("also-in").slugs());
    }

    private static Work work(Fields fields, @Nullable String lead) {
        return new Work(
                lead,
                fields.get("lead-user").optionalMatching(Format.USERNAME),
                fields.get("partners").slugs(),
                fields.get("due-in-days").optionalDays(-999));
    }

    private static SetupCard card(
            Fields fields, @Nullable SetupCard parent, Sharing sharing, Work work, SetupCard.Details details) {
        return new SetupCard(
                fields.get("ref").matching(Format.SLUG),
                Wording.line(fields.get("title"), 120),
                Objects.requireNonNullElse(Wording.optionalProse(fields.get("description"), 2000), ""),
                details instanceof Assignment ? null : fields.get("category").matching(Format.SLUG),
                fields.get("priority").word(parent == null ? Priority.NORMAAL : parent.priority()),
                Set.copyOf(fields.get("domains").words(Domain.class)),
                where(fields, parent),
                sharing,
                work,
                age(fields),
                details,
                DetailsReading.closing(fields.get("closing")),
                fields.get("comments").items().stream()
                        .map(CardReading::comment)
                        .toList(),
                fields.get("relations").items().stream()
                        .map(CardReading::relation)
                        .toList());
    }

    private static Where where(Fields fields, @Nullable SetupCard parent) {
        if (parent != null && !fields.has("wijk")) {
            return parent.where();
        }
        return new Where(
                fields.get("wijk").matching(Format.SLUG),
                fields.get("buurt").optionalText(80),
                Wording.place(fields.get("place"), 120));
    }

    private static Age age(Fields fields) {
        int daysAgo = fields.get("days-ago").days(0);
        var stageDays = fields.get("stage-days").optionalDays(0);
        return new Age(fields.get("by").matching(Format.USERNAME), daysAgo, stageDays == null ? daysAgo : stageDays);
    }

    private static Comment comment(Spot spot) {
        var fields = spot.fields(Part.COMMENT);
        return new Comment(
                fields.get("by").matching(Format.USERNAME),
                Wording.prose(fields.get("text"), 2000),
                fields.get("days-ago").days(0),
                fields.get("only-for").optionalMatching(Format.SLUG));
    }

    private static Relation relation(Spot spot) {
        var fields = spot.fields(Part.RELATION);
        return new Relation(
                fields.get("kind").word(RelationKind.class), fields.get("ref").matching(Format.SLUG));
    }
}
