package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.WijkId;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * What hangs under a card, on whichever board: who works in one of its wijken does not close or move it over what was
 * agreed in another.
 */
@Component
class WorkUnder {

    private static final Set<Visibility> OF_A_TEAM = Set.of(Visibility.OPENBAAR, Visibility.WIJKTEAM);

    private final CardService cards;
    private final RowQuery query;
    private final CurrentViewer me;

    WorkUnder(CardService cards, RowQuery query, CurrentViewer me) {
        this.cards = cards;
        this.query = query;
        this.me = me;
    }

    /** What whoever looks sees is named; of the rest one hears only that it is there. */
    void mustBeDone(CardId parent) {
        var eyes = me.get().clearance();
        var named = cards.under(parent, eyes).stream()
                .filter(it -> it.stage().isOpen())
                .map(it -> it.number().toString())
                .sorted()
                .toList();
        if (!named.isEmpty()) {
            throw new NotPossible("card.close.open-assignments", String.join(", ", named));
        }
        if (query.count(open().and(shared(parent))) > 0) {
            throw new NotPossible("card.close.open-elsewhere");
        }
    }

    /** Done or not, of a whole team or seen by whoever looks. */
    boolean isAny(Card parent) {
        return query.count(shared(parent.id())
                        .or(VisibleCards.to(me.get().clearance()).and(under(parent.id()))))
                > 0;
    }

    /** Whether somebody would keep a task there without the card that it belongs to. */
    boolean isOpenIn(Set<WijkId> some, Card parent) {
        return query.count(open().and(shared(parent.id()))
                        .and((card, _, _) ->
                                card.get("face").get("spot").get("wijkId").in(some)))
                > 0;
    }

    private static Specification<Card> open() {
        return (card, _, is) -> card.get("course").get("stage").in(Stage.OPEN);
    }

    /** What a whole team sees. Of what an organisation keeps to itself nothing is told, also not that it is there. */
    private static Specification<Card> shared(CardId parent) {
        return under(parent)
                .and((card, _, is) -> is.and(
                        is.isNull(card.get("removal").get("at")),
                        card.get("sharing").get("visibility").in(OF_A_TEAM)));
    }

    private static Specification<Card> under(CardId parent) {
        return (card, _, is) -> is.equal(card.get("parentId"), parent);
    }
}
