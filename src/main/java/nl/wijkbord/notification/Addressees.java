package nl.wijkbord.notification;

import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkbord.card.CardCall;
import nl.wijkbord.card.CardNews;
import nl.wijkbord.card.CardPlace;
import nl.wijkbord.card.Whereabouts;
import nl.wijkbord.organisation.People;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;

/** Finds whom to tell: never whoever did it, and nobody who does not read the card. */
@Component
class Addressees {

    private final People people;
    private final Whereabouts whereabouts;
    private final Times times;

    Addressees(People people, Whereabouts whereabouts, Times times) {
        this.people = people;
        this.whereabouts = whereabouts;
        this.times = times;
    }

    /** However many they are, at most three statements. */
    List<PersonName> of(CardCall call) {
        return call.act().by().equals(call.person())
                ? List.of()
                : whereabouts
                        .of(call.card())
                        .map(place -> of(call, readers(place), called(call, place)))
                        .orElse(List.of());
    }

    /** The one person, or everybody there who works where the card stands. */
    private List<PersonName> of(CardCall call, Map<PersonName, Reading> readers, Predicate<PersonName> isCalled) {
        var all = readers.entrySet().stream()
                .filter(it -> isCalled.test(it.getKey()))
                .filter(it -> isFor(call.onlyFor(), it.getKey(), it.getValue()))
                .toList();
        var named = names(all, it -> it.getKey().id().equals(call.person()));
        var found = named.isEmpty() ? names(all, it -> it.getValue().includes(Reading.FULL)) : named;
        return found.stream()
                .flatMap(this::withStandIn)
                .filter(it -> !it.id().equals(call.act().by()))
                .distinct()
                .toList();
    }

    private static List<PersonName> names(
            List<Map.Entry<PersonName, Reading>> some, Predicate<Map.Entry<PersonName, Reading>> which) {
        return some.stream().filter(which).map(Map.Entry::getKey).toList();
    }

    /** Who stands in reads what the absent one reads, for that organisation. */
    private Stream<PersonName> withStandIn(PersonName person) {
        return Stream.concat(Stream.of(person), people.substitute(person.id(), person.organisation()).stream());
    }

    private Predicate<PersonName> called(CardCall call, CardPlace place) {
        return call.to() == null
                ? people.connecting(place.scope().wijk())::contains
                : it -> it.organisation().equals(call.to());
    }

    private static boolean isFor(Optional<OrganisationId> only, PersonName person, Reading reading) {
        return only.map(it -> it.equals(person.organisation()) && reading.includes(Reading.FULL))
                .orElse(true);
    }

    /** Of those who watch, who reads it; once, for the first organisation for which that person reads it. */
    List<PersonName> of(CardNews news, Set<UserId> watchers) {
        var readers = whereabouts
                .of(news.card())
                .map(place -> readers(place).keySet())
                .orElse(Set.of());
        return people.all().stream()
                .filter(it ->
                        watchers.contains(it.id()) && !it.id().equals(news.act().by()))
                .filter(readers::contains)
                .collect(toMap(PersonName::id, it -> it, (first, _) -> first))
                .values()
                .stream()
                .toList();
    }

    /** Whoever sits in a wijk in which the card stands and reads it, with the most that this person reads there. */
    private Map<PersonName, Reading> readers(CardPlace place) {
        var seats = new HashMap<PersonName, Map<WijkId, Reading>>();
        place.scope()
                .wijken()
                .forEach(wijk -> people.reading(wijk)
                        .forEach((who, reading) ->
                                seats.computeIfAbsent(who, _ -> new HashMap<>()).put(wijk, reading)));
        return seats.entrySet().stream()
                .filter(it -> whereabouts.isReadBy(eyes(it.getKey(), it.getValue()), place))
                .collect(toMap(
                        Map.Entry::getKey, it -> Collections.max(it.getValue().values())));
    }

    private Clearance eyes(PersonName person, Map<WijkId, Reading> readings) {
        return new Clearance(Set.of(person.organisation()), readings, times.today());
    }
}
