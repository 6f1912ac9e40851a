package nl.wijkbord.card;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.UUID;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;

/**
 * Whether a signal has to do with any other card, as a part of a query. A card that these eyes may not see does not
 * count: what is linked to nothing else looks as if it were linked to nothing.
 */
record LinkQuery(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is, Clearance eyes) {

    Predicate isMissing() {
        return is.and(
                is.equal(card.get("kind"), CardKind.SIGNAL),
                is.not(related("cardId", "otherId")),
                is.not(related("otherId", "cardId")),
                is.not(hasUnderIt()));
    }

    private Predicate related(String here, String there) {
        var links = query.subquery(Integer.class);
        var link = links.from(CardRelation.class);
        var other = links.from(Card.class);
        var key = link.get("key");
        links.select(is.literal(1))
                .where(
                        is.equal(key.<UUID>get(here), card.get("id")),
                        is.equal(key.<UUID>get(there), other.get("id")),
                        VisibleCards.joined(is, links, other, eyes));
        return is.exists(links);
    }

    /** A title does not tell what it hangs under. */
    private Predicate hasUnderIt() {
        var cards = query.subquery(Integer.class);
        var one = cards.from(Card.class);
        cards.select(is.literal(1))
                .where(
                        is.equal(one.get("parentId"), card.get("key")),
                        VisibleCards.joined(is, cards, one, eyes.where(Reading.TEAM)));
        return is.exists(cards);
    }
}
