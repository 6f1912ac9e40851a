package nl.wijkbord.organisation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.UserId;

/** All people with an account, past and present, as they were read at one moment. */
record PeopleMap(List<Person> people, Map<UserId, PersonName> names, List<StandInDays> standIns) {

    /** One person's stay with one organisation. */
    record Person(PersonName name, boolean active, Seat seat) {}

    static PeopleMap of(Collection<User> users, List<StandInDays> standIns) {
        var people = users.stream().flatMap(PeopleMap::seats).toList();
        return new PeopleMap(
                people,
                people.stream().collect(toMap(it -> it.name().id(), Person::name, (first, _) -> first)),
                standIns);
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

    List<Seat> seats(UserId user) {
        return people.stream()
                .filter(it -> it.name().id().equals(user))
                .map(Person::seat)
                .toList();
    }

    Optional<PersonName> substitute(UserId absent, OrganisationId organisation, LocalDate day) {
        return standIns.stream()
                .filter(it -> it.absent().equals(absent) && it.organisation().equals(organisation) && it.holdsOn(day))
                .flatMap(it -> on(day, seat -> seat.organisation().equals(organisation) && !seat.isOffice())
                        .filter(name -> name.id().equals(it.substitute())))
                .findFirst();
    }

    Map<PersonName, Reading> reading(LocalDate day, Predicate<Seat> sits) {
        return people.stream()
                .filter(it -> it.active() && it.seat().holdsOn(day) && sits.test(it.seat()))
                .collect(toMap(Person::name, it -> it.seat().role().reading(), PeopleMap::more));
    }

    private static Reading more(Reading one, Reading other) {
        return one.includes(other) ? one : other;
    }

    Optional<PersonName> name(UserId id) {
        return Optional.ofNullable(names.get(id));
    }
}
