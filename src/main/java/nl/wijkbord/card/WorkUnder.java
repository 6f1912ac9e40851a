package nl.wijkbord.card;

import static java.util.Comparator.comparing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final String HELD =
            "select stage, visibility, removed_at is not null from card where id = :card for update";

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

    /** Nothing comes under what is closed or thrown away; who does that at this moment waits for us, or was first. */
    void mustBeOpen(CardId parent) {
        if (!hold(parent).filter(Above::isToDo).isPresent()) {
            throw new NotPossible("card.under.closed");
        }
    }

    /**
     * What was done or thrown away does not open again under what is closed. Of a card above that only some may see, the others
     * do not hear: for them it opens.
     */
    void mayOpenAgain(Card card) {
        card.parent()
                .ifPresent(it ->
                        hold(it).filter(above -> !above.stage().isOpen()).ifPresent(above -> mayOpenUnder(it, above)));
    }

    private void mayOpenUnder(CardId closed, Above above) {
        if (!cards.rows(List.of(closed), me.get().clearance()).isEmpty()) {
            throw new NotPossible("card.under.closed-again");
        }
        if (OF_A_TEAM.contains(above.visibility())) {
            throw new NotPossible("card.under.over");
        }
    }

    /** Before several cards change together, and always in the same order: two who do that do not wait for each other. */
    void hold(CardId one, CardId other) {
        Stream.of(one, other).sorted(comparing(CardId::value)).forEach(this::hold);
    }

    private Optional<Above> hold(CardId card) {
        return held(HELD, card, Tuple.class).stream().map(Above::of).findAny();
    }

    /** How it stands with the card above at this moment. */
    private record Above(Stage stage, Visibility visibility, boolean isAway) {

        static Above of(Tuple row) {
            return new Above(
                    Stage.valueOf(row.get(0, String.class)),
                    Visibility.valueOf(row.get(1, String.class)),
                    isTrue(row.get(2)));
        }

        /** One database says it in words, the other as a number. */
        private static boolean isTrue(Object said) {
            return said.equals(true) || said instanceof Number number && number.intValue() != 0;
        }

        boolean isToDo() {
            return stage.isOpen() && !isAway;
        }
    }

    /**
     * What whoever looks sees is named; of the rest one hears only that it is there. Who agrees on something at this moment
     * waits for us, or was first.
     */
    void mustBeDone(CardId parent) {
        hold(parent);
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

    /** What was agreed or done since this began to look is so for a lock, and not yet for a question. */
    private void mustKnowOfAll(CardId parent) {
        var known = Set.copyOf(held(OPEN_UNDER, parent, Integer.class));
        if (!known.equals(Set.copyOf(held(OPEN_UNDER + HOLDING, parent, Integer.class)))) {
            throw new OptimisticLockingFailureException("agreed on or done meanwhile");
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
