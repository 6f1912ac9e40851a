package nl.wijkbord.card;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;

/** Who reads titles only learns nothing about the rest by asking for it: it does not find the card. */
final class Readable {

    private Readable() {}

    static Predicate by(Clearance eyes, Root<Card> card, CommonAbstractCriteria query, CriteriaBuilder is) {
        return is.or(
                is.equal(card.get("sharing").get("visibility"), Visibility.OPENBAAR),
                Stands.in(is, query, card, eyes.wijkenWith(Reading.TEAM)));
    }
}
