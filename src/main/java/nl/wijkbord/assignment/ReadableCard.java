package nl.wijkbord.assignment;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;

/** Who may read what the partners said about a card, as a part of every query that reads it: who reads all of the card. */
final class ReadableCard {

    private ReadableCard() {}

    static Predicate of(Clearance eyes, CriteriaBuilder is, AbstractQuery<?> query, Path<?> row) {
        return of(eyes, is, query, row, query.from(Card.class));
    }

    /** The same, of a card that the query joins already. */
    static Predicate of(Clearance eyes, CriteriaBuilder is, AbstractQuery<?> query, Path<?> row, Path<Card> card) {
        return is.and(
                is.equal(card.get("key"), row.get("cardId")),
                VisibleCards.joined(is, query, card, eyes.where(Reading.TEAM)));
    }
}
