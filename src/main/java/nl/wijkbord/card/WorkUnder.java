package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.WijkId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * What hangs under a card, on whichever board: who works in one of its wijken does not close or move it over what was
 * agreed in another.
 */
@Component
class WorkUnder {

    private static final Set<Visibility> OF_A_TEAM = Set.of(Visibility.OPENBAAR, Visibility.WIJKTEAM);

    /** As it is at this moment, whatever was read of it before; it stays so until all of this is kept. */
    private static final String HELD = "select stage from card where id = :card for update";

    private static final String OPEN_UNDER =
            "select number from card where parent_id = :card and stage <> 'AFGEROND' and removed_at is null";

    private static final String HOLDING = " for update";

    /** What a whole team sees. */
    private static final String STILL_OPEN = OPEN_UNDER + " and visibility in ('OPENBAAR', 'WIJKTEAM')" + HOLDING;

    private final EntityManager database;
    private final CardService cards;
    private final RowQuery query;
    private final CurrentViewer me;

    WorkUnder(EntityManager database, CardService cards, RowQuery query, CurrentViewer me) {
        this.database = database;
        this.cards = cards;
        this.query = query;
        this.me = me;
    }

    /** Nothing comes under what is closed; who closes it at this moment waits for us, or was first. */
    void mustBeOpen(CardId parent) {
        if (!stage(parent).filter(Stage::isOpen).isPresent()) {
            throw new NotPossible("card.under.closed");
        }
    }

    /** What was done or thrown away does not open again under what is closed; who does not see that card hears nothing of it. */
    void mayOpenAgain(Card card) {
        card.parent()
                .filter(it -> stage(it).filter(stage -> !stage.isOpen()).isPresent())
                .ifPresent(it -> mayOpenUnder(it, card.sharing().visibility()));
    }

    private void mayOpenUnder(CardId closed, Visibility visibility) {
        if (!cards.rows(List.of(closed), me.get().clearance()).isEmpty()) {
            throw new NotPossible("card.under.closed-again");
        }
        if (OF_A_TEAM.contains(visibility)) {
            throw new NotPossible("card.under.over");
        }
    }

    private Optional<Stage> stage(CardId parent) {
        return held(HELD, parent, String.class).stream().map(Stage::valueOf).findAny();
    }

    /**
     * What whoever looks sees is named; of the rest one hears only that it is there. Who agrees on something at this moment
     * waits for us, or was first.
     */
    void mustBeDone(CardId parent) {
        held(HELD, parent, String.class);
        mustKnowOfAll(parent);
        var eyes = me.get().clearance();
        var named = cards.under(parent, eyes).stream()
                .filter(it -> it.stage().isOpen())
                .map(it -> it.number().toString())
                .sorted()
                .toList();
        if (!named.isEmpty()) {
            throw new NotPossible("card.close.open-assignments", String.join(", ", named));
        }
        if (!held(STILL_OPEN, parent, Integer.class).isEmpty()) {
            throw new NotPossible("card.close.open-elsewhere");
        }
    }

    /** What was agreed since this began to look is there for a lock, and not yet for a question. */
    private void mustKnowOfAll(CardId parent) {
        var known = held(OPEN_UNDER, parent, Integer.class);
        if (!known.containsAll(held(OPEN_UNDER + HOLDING, parent, Integer.class))) {
            throw new OptimisticLockingFailureException("agreed on meanwhile");
        }
    }

    /** Writes nothing of what is changed at this moment: who comes from below would wait for who comes from above. */
    private <T> List<T> held(String question, CardId card, Class<T> answer) {
        return database.createNativeQuery(question, answer)
                .setParameter("card", card.value())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
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
