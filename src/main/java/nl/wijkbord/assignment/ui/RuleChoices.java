package nl.wijkbord.assignment.ui;

import java.util.List;
import java.util.Optional;
import nl.wijkbord.assignment.RuleService;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** What whoever looks may choose for a rule. */
@Component
class RuleChoices {

    private final RuleService service;
    private final Categories categories;
    private final Wijken wijken;
    private final Organisations organisations;
    private final CardParties parties;
    private final CurrentViewer me;

    RuleChoices(
            RuleService service,
            Categories categories,
            Wijken wijken,
            Organisations organisations,
            CardParties parties,
            CurrentViewer me) {
        this.service = service;
        this.categories = categories;
        this.wijken = wijken;
        this.organisations = organisations;
        this.parties = parties;
        this.me = me;
    }

    List<CategoryName> categories() {
        return categories.all().stream()
                .filter(it -> it.use() != CategoryUse.NO_CARD)
                .toList();
    }

    /** For which this person makes rules. */
    private List<WijkName> own() {
        return wijken.all().stream().filter(it -> service.mayChange(it.id())).toList();
    }

    /** In which this person may try them out. */
    List<WijkName> seen() {
        var seats = me.get().seats().keySet();
        return wijken.all().stream()
                .filter(it -> service.mayChange(it.id()) || seats.contains(it.id()))
                .toList();
    }

    boolean mayAdd() {
        return !own().isEmpty();
    }

    RuleForm.Known known() {
        return new RuleForm.Known(
                categories().stream().map(CategoryName::theme).distinct().toList(),
                categories(),
                own(),
                partners(),
                this::people,
                service.mayChange(null));
    }

    /** Whoever works there for it; for a rule that holds everywhere, in one of the wijken. */
    private List<PersonName> people(OrganisationId organisation, Optional<WijkId> wijk) {
        var some = wijk.map(List::of)
                .orElseGet(() -> own().stream().map(WijkName::id).toList());
        return parties.people(organisation, some);
    }

    /** Those that work in one of those wijken. */
    private List<OrganisationName> partners() {
        var some = own();
        return organisations.all().stream()
                .filter(it ->
                        some.stream().anyMatch(wijk -> wijken.team(wijk.id()).contains(it.id())))
                .toList();
    }
}
