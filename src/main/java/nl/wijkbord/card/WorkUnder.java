package nl.wijkbord.card;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
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
        var open = cards.under(parent, eyes).stream()
                .filter(it -> it.stage().isOpen())
                .map(it -> it.number().toString())
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            throw new NotPossible("card.close.open-assignments", String.join(", ", open));
        }
        if (cards.rows(Set.of(parent), eyes).stream().anyMatch(this::isOpenElsewhere)) {
            throw new NotPossible("card.close.open-elsewhere");
        }
    }

    private boolean isOpenElsewhere(CardRow parent) {
        Specification<Card> open =
                (card, _, is) -> is.notEqual(card.get("course").get("stage"), Stage.AFGEROND);
        return query.count(open.and(under(parent.id(), parent.wijken()))) > 0;
    }

    /** Done or not. */
    boolean isAny(Card parent) {
        return query.count(under(parent.id(), parent.wijken())) > 0;
    }

    /** What a whole team sees, and what these eyes would see if they read all boards as they read one. */
    private Specification<Card> under(CardId parent, Set<WijkId> boards) {
        Specification<Card> shared = (card, _, is) -> is.and(
                is.isNull(card.get("removal").get("at")),
                card.get("sharing").get("visibility").in(OF_A_TEAM));
        return shared.or(VisibleCards.to(onAll(boards))).and((card, _, is) -> is.equal(card.get("parentId"), parent));
    }

    private Clearance onAll(Set<WijkId> boards) {
        var eyes = me.get().clearance();
        var most = eyes.in(boards);
        var everywhere = Stream.concat(eyes.wijken().keySet().stream(), boards.stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), it -> boards.contains(it) ? most : eyes.in(it)));
        return new Clearance(eyes.organisations(), everywhere, eyes.today());
    }
}
