package nl.wijkbord.card;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Reading;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads cards; every question is asked with the eyes that will see the answer. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CardService {

    /** More cards than this make no board. */
    private static final int MOST = 5_000;

    private final RowQuery query;
    private final TextSearch search;
    private final CurrentViewer me;
    private final Clock clock;

    CardService(RowQuery query, TextSearch search, CurrentViewer me, Clock clock) {
        this.query = query;
        this.search = search;
        this.me = me;
        this.clock = clock;
    }

    /** What stands on the board: open cards, and the ones closed not longer ago than asked for. */
    public List<CardRow> board(CardFilter filter, Clearance eyes) {
        return rows(FilterQuery.onBoard(filter.closed(), clock.instant()).and(filtered(filter, eyes)), eyes, MOST);
    }

    /** The same for some cards only, after they changed; a card that is no longer there is left out. */
    public List<CardRow> board(CardFilter filter, Collection<CardId> some, Clearance eyes) {
        return rows(
                FilterQuery.onBoard(filter.closed(), clock.instant())
                        .and(filtered(filter, eyes))
                        .and(oneOf(some)),
                eyes,
                MOST);
    }

    /** Of the same cards those that wait until somebody takes them up: in the order in which they are looked at. */
    public List<CardRow> queue(CardFilter filter, Clearance eyes) {
        Specification<Card> waiting =
                (card, _, _) -> card.get("course").get("stage").in(TriageQueue.STAGES);
        return rows(waiting.and(filtered(filter, eyes)), eyes, MOST, TriageQueue.seenBy(eyes));
    }

    /** All cards that fit, also those closed long ago; at most so many. */
    public List<CardRow> search(CardFilter filter, Clearance eyes, int most) {
        return rows(filtered(filter, eyes), eyes, most);
    }

    /** The same, what is promised for the earliest day first. */
    public List<CardRow> soonest(CardFilter filter, Clearance eyes, int most) {
        return rows(filtered(filter, eyes), eyes, most, RowOrder.soonest(eyes));
    }

    /** The same, what was promised for the last day first. */
    public List<CardRow> latest(CardFilter filter, Clearance eyes, int most) {
        return rows(filtered(filter, eyes), eyes, most, RowOrder.latest(eyes));
    }

    /** How many cards {@link #board} would show. */
    public long count(CardFilter filter, Clearance eyes) {
        return query.count(VisibleCards.to(eyes)
                .and(FilterQuery.onBoard(filter.closed(), clock.instant()))
                .and(filtered(filter, eyes)));
    }

    public List<CardRow> rows(Collection<CardId> some, Clearance eyes) {
        return rows(oneOf(some), eyes, MOST);
    }

    /** What hangs under a card, as far as these eyes read it: a title does not tell under which card it hangs. */
    public List<CardRow> under(CardId parent, Clearance eyes) {
        return rows((card, _, is) -> is.equal(card.get("parentId"), parent), eyes.where(Reading.TEAM), MOST);
    }

    /** Empty for a card that does not exist and for one that may not be seen: there is no difference. */
    public Optional<CardRow> find(CardNumber number, Clearance eyes) {
        Specification<Card> which = (card, _, is) ->
                is.and(is.equal(card.get("kind"), number.kind()), is.equal(card.get("number"), number.number()));
        return rows(which, eyes, 1).stream().findAny();
    }

    private List<CardRow> rows(Specification<Card> which, Clearance eyes, int most) {
        return rows(which, eyes, most, RowOrder.ON_BOARD);
    }

    private List<CardRow> rows(Specification<Card> which, Clearance eyes, int most, RowOrder order) {
        return query.rows(VisibleCards.to(eyes).and(which), me.get().id(), most, order).stream()
                .map(it -> it.readBy(eyes))
                .toList();
    }

    private Specification<Card> filtered(CardFilter filter, Clearance eyes) {
        return new FilterQuery(filter, me.get().id(), eyes, clock.instant(), search);
    }

    private static Specification<Card> oneOf(Collection<CardId> some) {
        return (card, _, is) ->
                some.isEmpty() ? is.disjunction() : card.get("key").in(some);
    }
}
