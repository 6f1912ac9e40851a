package nl.wijkbord.card;

import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Knows who can do something on a card: whoever works in its wijk for the organisation that has it. */
@Component
class Doers {

    private final Accounts accounts;
    private final Wijken wijken;

    Doers(Accounts accounts, Wijken wijken) {
        this.accounts = accounts;
        this.wijken = wijken;
    }

    boolean canDo(UserId user, Card card) {
        return canDo(user, card, card.wijk());
    }

    /** The same, once the card stands in that wijk. */
    boolean canDo(UserId user, Card card, WijkId wijk) {
        return card.duty().lead().filter(it -> works(user, it, wijk)).isPresent();
    }

    private boolean works(UserId user, OrganisationId organisation, WijkId wijk) {
        return accounts.viewer(user, organisation)
                .filter(it -> it.organisation().equals(organisation) && it.writesIn(wijk))
                .isPresent();
    }

    /** Nobody gets a card that could not do anything on it; who has it already may keep it, or takes it for the own people. */
    void mustBeAble(Card card, Charge former, OrganisationId giver) {
        card.duty()
                .lead()
                .filter(it -> !it.equals(former.lead()) && !it.equals(giver))
                .filter(it -> !wijken.team(card.wijk()).contains(it))
                .ifPresent(_ -> {
                    throw new NotPossible("card.lead.not-in-team");
                });
        card.duty()
                .leadUser()
                .filter(it -> !it.equals(former.person()) && !canDo(it, card))
                .ifPresent(_ -> {
                    throw new NotPossible("card.lead.cannot-do");
                });
    }
}
