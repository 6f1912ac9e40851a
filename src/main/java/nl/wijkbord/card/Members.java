package nl.wijkbord.card;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import nl.wijkbord.security.OrganisationId;

/** The organisations listed on a card, as a part of a query. */
record Members(CriteriaBuilder is, CommonAbstractCriteria query, Path<? extends Card> card, String part, String list) {

    static Members of(
            CriteriaBuilder is, CommonAbstractCriteria query, Path<? extends Card> card, String part, String list) {
        return new Members(is, query, card, part, list);
    }

    Predicate contain(OrganisationId organisation) {
        var lists = query.subquery(Integer.class);
        var same = lists.from(Card.class);
        lists.select(is.literal(1))
                .where(
                        is.equal(same.get("key"), card.get("key")),
                        is.equal(same.join(part).join(list), organisation));
        return is.exists(lists);
    }
}
