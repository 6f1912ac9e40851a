package nl.wijkbord.card;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;

/** Who reads titles only learns nothing about the rest by asking for it: it does not find the card. */
final class Readable {

    private Readable() {}

    static Predicate by(Clearance eyes, Root<Card> card, CriteriaBuilder is) {
        var read = eyes.wijkenWith(Reading.TEAM);
        return is.or(
                is.equal(card.get("sharing").get("visibility"), Visibility.OPENBAAR),
                read.isEmpty()
                        ? is.disjunction()
                        : card.get("face").get("spot").get("wijkId").in(read));
    }
}
