package nl.wijkbord.board.ui;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import org.springframework.stereotype.Component;

/** The people whose cards somebody may ask for: oneself, and whoever works in the wijken one reads. */
@Component
class FilterPeople {

    /** In an address: whoever looks at it. */
    static final String ME = "mij";

    private final People people;
    private final Organisations organisations;

    FilterPeople(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /** By organisation; whoever looks has a chip of the own. */
    List<Choice> choices(Viewer viewer) {
        return colleagues(viewer)
                .filter(it -> !it.id().equals(viewer.id()))
                .map(it -> new Choice(it.username(), it.name(), organisation(it)))
                .toList();
    }

    private String organisation(PersonName person) {
        return organisations
                .find(person.organisation())
                .map(OrganisationName::name)
                .orElse("");
    }

    /** A name that is not of a colleague asks nothing, whether there is such an account or not. */
    Set<UserId> read(Collection<String> words, Viewer viewer) {
        return words.isEmpty()
                ? Set.of()
                : Stream.concat(
                                Stream.of(viewer.id()).filter(_ -> words.contains(ME)),
                                colleagues(viewer)
                                        .filter(it -> words.contains(it.username()))
                                        .map(PersonName::id))
                        .collect(toUnmodifiableSet());
    }

    private Stream<PersonName> colleagues(Viewer viewer) {
        return people.workingIn(viewer.clearance().wijkenWith(Reading.TEAM)).stream();
    }
}
