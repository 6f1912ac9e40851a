package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which open cards have something to do with whoever looks, and what. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class TiedCards {

    private final EntityManager database;
    private final RowQuery rows;
    private final CurrentViewer me;
    private final Clock clock;

    TiedCards(EntityManager database, RowQuery rows, CurrentViewer me, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.me = me;
        this.clock = clock;
    }

    /** Which cards have one of these ties, and which of them; in one statement. */
    public Map<CardId, Set<Tie>> ties(Set<Tie> asked, Clearance eyes) {
        return ties(asked, eyes, (_, _, is) -> is.conjunction());
    }

    /** The same for some cards only, after they changed. */
    public Map<CardId, Set<Tie>> ties(Set<Tie> asked, Collection<CardId> some, Clearance eyes) {
        return some.isEmpty()
                ? Map.of()
                : ties(asked, eyes, (card, _, _) -> card.get("key").in(some));
    }

    private Map<CardId, Set<Tie>> ties(Set<Tie> asked, Clearance eyes, Specification<Card> which) {
        var ties = all(asked, eyes);
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var card = query.from(Card.class);
        var columns = new ArrayList<Selection<?>>(List.of(card.get("key")));
        ties.forEach(it -> columns.add(flag(it, card, query, is)));
        query.multiselect(columns)
                .where(
                        card.get("course").get("stage").in(Stage.OPEN), // or years of what is done is read to find it
                        VisibleCards.to(eyes)
                                .and(which)
                                .and(Specification.anyOf(List.<Specification<Card>>copyOf(ties)))
                                .toPredicate(card, query, is));
        return database.createQuery(query).getResultList().stream()
                .collect(Collectors.toMap(row -> row.get(0, CardId.class), row -> told(ties, row)));
    }

    private List<TieQuery> all(Set<Tie> asked, Clearance eyes) {
        return asked.stream().map(it -> query(it, eyes)).toList();
    }

    private TieQuery query(Tie tie, Clearance eyes) {
        return new TieQuery(tie, me.get(), eyes);
    }

    private static Expression<Integer> flag(TieQuery tie, Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        return is.<Integer>selectCase()
                .when(tie.toPredicate(card, query, is), 1)
                .otherwise(0);
    }

    private static Set<Tie> told(List<TieQuery> ties, Tuple row) {
        return ties.stream()
                .filter(it -> row.get(ties.indexOf(it) + 1, Integer.class) == 1)
                .map(TieQuery::tie)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The cards with this tie, what lies on top first; at most so many. */
    public List<CardRow> with(Tie tie, Clearance eyes, int most) {
        var which = VisibleCards.to(eyes).and(query(tie, eyes));
        return rows.rows(which, me.get().id(), most).stream()
                .map(it -> it.readBy(eyes))
                .toList();
    }

    /** How many cards there are with each of these ties; in one statement. */
    public Map<Tie, Long> count(Set<Tie> asked, Clearance eyes) {
        var ties = all(asked, eyes);
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var card = query.from(Card.class);
        var columns = new ArrayList<Selection<?>>(List.of(is.count(card)));
        ties.forEach(it -> columns.add(is.sum(flag(it, card, query, is))));
        query.multiselect(columns)
                .where(
                        card.get("course").get("stage").in(Stage.OPEN),
                        VisibleCards.to(eyes).toPredicate(card, query, is));
        var row = database.createQuery(query).getSingleResult();
        return ties.stream().collect(Collectors.toMap(TieQuery::tie, it -> number(row, ties.indexOf(it) + 1)));
    }

    /** The sum of nothing is not a number. */
    private static long number(Tuple row, int column) {
        return Optional.ofNullable(row.get(column, Number.class))
                .map(Number::longValue)
                .orElse(0L);
    }

    /** How much each colleague has in hand of what the own organisation leads; in one statement. */
    public List<InHand> inHand(Clearance eyes) {
        return loads("leadUserId", UserId.class, query(Tie.LED, eyes), eyes).entrySet().stream()
                .map(it -> new InHand(
                        it.getKey(), it.getValue().open(), it.getValue().late()))
                .toList();
    }

    /** How much each organisation leads, as far as these eyes read it; in one statement. */
    public Map<OrganisationId, Load> loads(Clearance eyes) {
        Specification<Card> open = (card, query, is) ->
                is.and(card.get("course").get("stage").in(Stage.OPEN), Readable.by(eyes, card, query, is));
        return loads("leadId", OrganisationId.class, open, eyes);
    }

    private <T> Map<T, Load> loads(String whose, Class<T> kind, Specification<Card> which, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var card = query.from(Card.class);
        var one = card.get("duty").<T>get(whose);
        var isLate = new WhenQuery(card, is, clock.instant())
                .fits(new CardFilter.When(Set.of(), Set.of(CardFilter.Term.LATE), null));
        query.multiselect(
                        one,
                        is.count(card),
                        is.sum(is.<Integer>selectCase().when(isLate, 1).otherwise(0)))
                .where(VisibleCards.to(eyes)
                        .and(which)
                        .and((_, _, _) -> is.isNotNull(one))
                        .toPredicate(card, query, is))
                .groupBy(one);
        return database.createQuery(query)
                .getResultStream()
                .collect(Collectors.toMap(it -> it.get(0, kind), it -> new Load(number(it, 1), number(it, 2))));
    }

    /** How many open cards, and of how many the day has passed. */
    public record Load(long open, long late) {}

    /** How many open cards one person has in hand, and of how many the day has passed. */
    public record InHand(UserId person, long open, long late) {}
}
