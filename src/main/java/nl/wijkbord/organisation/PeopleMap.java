package nl.wijkbord.organisation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkbord.security.UserId;

/** All people with an account, past and present, as they were read at one moment. */
record PeopleMap(List<Person> people, Map<UserId, PersonName> names) {

    /** One person's stay with one organisation. */
    record Person(PersonName name, boolean active, Seat seat) {}

    static PeopleMap of(Collection<User> users) {
        var people = users.stream().flatMap(PeopleMap::seats).toList();
        return new PeopleMap(
                people, people.stream().collect(toMap(it -> it.name().id(), Person::name, (first, _) -> first)));
    }

    private static Stream<Person> seats(User user) {
        return user.seats().stream()
                .map(seat -> new Person(
                        new PersonName(user.id(), user.username(), user.name(), seat.organisation()),
                        user.isActive(),
                        seat));
    }

    Stream<PersonName> on(LocalDate day, Predicate<Seat> sits) {
        return people.stream()
                .filter(it -> it.active() && it.seat().holdsOn(day) && sits.test(it.seat()))
                .map(Person::name)
                .distinct();
    }

    Optional<PersonName> name(UserId id) {
        return Optional.ofNullable(names.get(id));
    }
}
