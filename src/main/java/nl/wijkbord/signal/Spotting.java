package nl.wijkbord.signal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.RelatedCard;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import org.springframework.stereotype.Component;

/** How often something was seen: told by a signal, by those that belong to it, and by whoever saw it again. */
@Component
class Spotting {

    private static final Set<RelationKind> TELLS_THE_SAME = Set.of(RelationKind.DUBBEL_VAN, RelationKind.HOORT_BIJ);

    private final SignalTellings tellings;
    private final Sightings sightings;
    private final CardRelations relations;

    Spotting(SignalTellings tellings, Sightings sightings, CardRelations relations) {
        this.tellings = tellings;
        this.sightings = sightings;
        this.relations = relations;
    }

    /** Empty for eyes that do not read all of the signal; what belongs to it counts as far as they read that. */
    Optional<Spotted> of(CardId card, LocalDate today, Clearance eyes) {
        return tellings.firstDay(card, eyes).map(told -> {
            var others = others(card, eyes);
            return Spotted.on(told, seen(card, others, eyes), others.size(), today);
        });
    }

    private Collection<CardId> others(CardId card, Clearance eyes) {
        return relations.of(card, eyes.where(Reading.TEAM)).stream()
                .filter(it -> !it.forward() && TELLS_THE_SAME.contains(it.kind()))
                .map(RelatedCard::row)
                .filter(it -> it.number().kind() == CardKind.SIGNAL)
                .map(CardRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<LocalDate> seen(CardId card, Collection<CardId> others, Clearance eyes) {
        var all = Stream.concat(Stream.of(card), others.stream()).toList();
        return Stream.concat(tellings.firstDays(others, eyes).stream(), sightings.days(all).stream())
                .toList();
    }
}
