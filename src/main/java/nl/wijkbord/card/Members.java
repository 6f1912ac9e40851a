package nl.wijkbord.card;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.function.Function;
import nl.wijkbord.security.OrganisationId;

/** The organisations listed on a card, as a part of a query. */
record Members(CriteriaBuilder is, CommonAbstractCriteria query, Path<? extends Card> card, String part, String list) {

    static Members of(
            CriteriaBuilder is, CommonAbstractCriteria query, Path<? extends Card> card, String part, String list) {
        return new Members(is, query, card, part, list);
    }

    Predicate contain(OrganisationId organisation) {
        return with(it -> is.equal(it, organisation));
    }

    /** Whether one of them is so. */
    Predicate with(Function<Join<?, ?>, Predicate> so) {
        var lists = query.subquery(Integer.class);
        var same = lists.from(Card.class);
        lists.select(is.literal(1))
                .where(
                        is.equal(same.get("key"), card.get("key")),
                        so.apply(same.join(part).join(list)));
        return is.exists(lists);
    }
}
