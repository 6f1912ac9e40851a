package nl.wijkbord.card;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.security.Clearance;

/** Which rows come first, and so which are left when there are too many. */
@FunctionalInterface
interface RowOrder {

    LocalDate NEVER = LocalDate.of(9999, 12, 31);
    LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    RowOrder ON_BOARD =
            (card, _, is) -> List.of(is.asc(card.get("course").get("sortRank")), is.asc(card.get("number")));

    List<Order> of(Root<Card> card, CommonAbstractCriteria query, CriteriaBuilder is);

    /** By the day it is promised for; without one at the end. */
    static RowOrder soonest(Clearance eyes) {
        return (card, query, is) -> List.of(is.asc(day(card, query, is, eyes, NEVER)), is.asc(card.get("number")));
    }

    static RowOrder latest(Clearance eyes) {
        return (card, query, is) -> List.of(is.desc(day(card, query, is, eyes, LONG_AGO)), is.asc(card.get("number")));
    }

    /** A day that these eyes may not read puts nothing in order. */
    private static Expression<LocalDate> day(
            Root<Card> card, CommonAbstractCriteria query, CriteriaBuilder is, Clearance eyes, LocalDate none) {
        var due = card.get("duty").<LocalDate>get("due");
        return is.<LocalDate>selectCase()
                .when(is.and(Readable.by(eyes, card, query, is), is.isNotNull(due)), due)
                .otherwise(none);
    }
}
