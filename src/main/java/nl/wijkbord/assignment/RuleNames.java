package nl.wijkbord.assignment;

import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Names what a rule is about. */
@Component
class RuleNames {

    private final Categories categories;
    private final Wijken wijken;
    private final Organisations organisations;
    private final People people;

    RuleNames(Categories categories, Wijken wijken, Organisations organisations, People people) {
        this.categories = categories;
        this.wijken = wijken;
        this.organisations = organisations;
        this.people = people;
    }

    Optional<CategoryName> category(UUID id) {
        return categories.find(id);
    }

    Optional<WijkName> wijk(WijkId id) {
        return wijken.find(id);
    }

    Optional<OrganisationName> organisation(OrganisationId id) {
        return organisations.find(id);
    }

    /** As a colleague of that organisation; who left has a name too. */
    Optional<PersonName> person(UserId id, OrganisationId organisation) {
        return people.inOrganisation(organisation).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .or(() -> people.name(id));
    }

    Optional<PersonName> substitute(UserId absent, OrganisationId organisation) {
        return people.substitute(absent, organisation);
    }

    /** Whether somebody changes cards there for that organisation. */
    boolean works(UserId person, OrganisationId organisation, WijkId wijk) {
        return people.writing(organisation, wijk).stream()
                .anyMatch(it -> it.id().equals(person));
    }

    /** The same where a rule holds: in its wijk, or in any. */
    boolean works(UserId person, OrganisationId organisation, Optional<WijkId> wijk) {
        return wijken.all().stream()
                .map(WijkName::id)
                .filter(it -> wijk.isEmpty() || wijk.get().equals(it))
                .anyMatch(it -> works(person, organisation, it));
    }

    boolean isInTeam(OrganisationId organisation, WijkId wijk) {
        return wijken.team(wijk).contains(organisation);
    }
}
