package nl.wijkbord.board.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Makes the columns of a board of who does what, for whoever looks. */
@Component
class LeadBoards {

    private final Organisations organisations;
    private final Wijken wijken;
    private final CardWork work;
    private final CardPages pages;
    private final CardParties parties;
    private final CurrentViewer me;

    LeadBoards(
            Organisations organisations,
            Wijken wijken,
            CardWork work,
            CardPages pages,
            CardParties parties,
            CurrentViewer me) {
        this.organisations = organisations;
        this.wijken = wijken;
        this.work = work;
        this.pages = pages;
        this.parties = parties;
        this.me = me;
    }

    /** Of the teams of these wijken. */
    Columns over(List<WijkName> shown) {
        var team = organisations.all().stream()
                .filter(it ->
                        shown.stream().anyMatch(wijk -> wijken.team(wijk.id()).contains(it.id())))
                .toList();
        return new LeadColumns(
                team, me.get(), work, (wijk, it) -> wijken.team(wijk).contains(it), this::seers);
    }

    /** Nobody, of a card that went meanwhile. */
    private Set<OrganisationId> seers(CardRow card) {
        return pages.find(card.id(), me.get().clearance()).stream()
                .flatMap(it -> parties.seeing(it).stream())
                .map(OrganisationName::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
