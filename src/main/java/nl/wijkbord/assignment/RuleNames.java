package nl.wijkbord.assignment;

import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.OrganisationId;
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

    RuleNames(Categories categories, Wijken wijken, Organisations organisations) {
        this.categories = categories;
        this.wijken = wijken;
        this.organisations = organisations;
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

    boolean isInTeam(OrganisationId organisation, WijkId wijk) {
        return wijken.team(wijk).contains(organisation);
    }
}
