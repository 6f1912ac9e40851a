package nl.wijkbord.card;

import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Knows who can have a card in hand: whoever works where it stands for the organisation that has it, and not for some days. */
@Component
class Doers {

    private final Accounts accounts;
    private final Wijken wijken;
    private final Organisations organisations;

    Doers(Accounts accounts, Wijken wijken, Organisations organisations) {
        this.accounts = accounts;
        this.wijken = wijken;
        this.organisations = organisations;
    }

    boolean canDo(UserId user, Card card) {
        return canDo(user, card, card.wijken());
    }

    /** The same, once the card stands in those wijken. */
    boolean canDo(UserId user, Card card, Set<WijkId> boards) {
        return card.duty().lead().filter(it -> works(user, it, boards)).isPresent();
    }

    /** Whether the person who was named does not work there for the organisation that was asked. */
    boolean cannotDo(Offer offer, Set<WijkId> boards) {
        return offer.person() != null && !works(offer.person(), offer.to(), boards);
    }

    private boolean works(UserId user, OrganisationId organisation, Set<WijkId> boards) {
        return accounts.viewer(user, organisation)
                .filter(it -> it.organisation().equals(organisation)
                        && boards.stream().anyMatch(it::writesByItself))
                .isPresent();
    }

    /** Nobody gets a card that could not do anything on it; who has it already may keep it, or takes it for the own people. */
    void mustBeAble(Card card, Charge former, OrganisationId giver) {
        var asked = card.duty().offer().filter(it -> !it.equals(former.offer()));
        Stream.concat(card.duty().lead().stream(), asked.map(Offer::to).stream())
                .filter(it -> !it.equals(former.lead()) && !it.equals(giver))
                .filter(it -> !wijken.team(card.wijken()).contains(it) && !isAskedOutside(it, card))
                .findAny()
                .ifPresent(_ -> {
                    throw new NotPossible("card.lead.not-in-team");
                });
        var doer = card.duty().leadUser().filter(it -> !it.equals(former.person()) && !canDo(it, card));
        if (doer.isPresent() || asked.filter(it -> cannotDo(it, card.wijken())).isPresent()) {
            throw new NotPossible("card.lead.cannot-do");
        }
    }

    /** Only a task can be asked of a party without accounts: others tell what it says. */
    private boolean isAskedOutside(OrganisationId organisation, Card card) {
        return card.number().kind() == CardKind.ASSIGNMENT && organisations.isOutside(organisation);
    }
}
