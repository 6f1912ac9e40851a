package nl.wijkbord.card;

import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** A card that was put in the wrong wijk goes to the right one, when everybody who has to do with it works there too. */
@Component
class Relocation {

    private final Wijken wijken;
    private final CardService cards;
    private final CardRanks ranks;
    private final Doers doers;
    private final CurrentViewer me;

    Relocation(Wijken wijken, CardService cards, CardRanks ranks, Doers doers, CurrentViewer me) {
        this.wijken = wijken;
        this.cards = cards;
        this.ranks = ranks;
        this.doers = doers;
        this.me = me;
    }

    /** Another team will see the card, so this is for who decides who sees it; what belongs together stays together. */
    void move(Card card, Spot to, Act act) {
        if (!card.mayShare(act)) {
            throw new NotPossible("card.place.decide");
        }
        if (card.parent().isPresent()
                || !cards.under(card.id(), me.get().clearance()).isEmpty()) {
            throw new NotPossible("card.place.together");
        }
        if (!wijken.team(to.wijkId()).containsAll(concerned(card).toList())) {
            throw new NotPossible("card.place.team");
        }
        var rank = ranks.under(null, to.wijkId(), card.stage());
        // before it moves: who did it is for the team that knew
        card.duty()
                .leadUser()
                .filter(it -> !doers.canDo(it, card, to.wijkId()))
                .ifPresent(it -> card.passOn(it, null, act));
        card.duty()
                .offer()
                .filter(it -> doers.cannotDo(it, to.wijkId()))
                .flatMap(it -> Optional.ofNullable(it.person()))
                .ifPresent(it -> card.passOn(it, null, act));
        card.endShares(wijken.team(to.wijkId()), act);
        card.settle(to, act);
        card.rank(rank);
    }

    private static Stream<OrganisationId> concerned(Card card) {
        var scope = card.scope();
        return Stream.concat(
                card.duty().everybody(), Stream.concat(scope.audience().stream(), Stream.of(scope.owner())));
    }
}
