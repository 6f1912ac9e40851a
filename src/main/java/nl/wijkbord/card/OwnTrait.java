package nl.wijkbord.card;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import nl.wijkbord.security.Clearance;

/**
 * Something that only one kind of card knows of itself, as a way to find it. Who may see the card is not decided here, but
 * who may know this of it is: whoever is not told learns nothing by asking.
 */
@FunctionalInterface
public interface OwnTrait {

    Predicate asked(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is, Clearance eyes);
}
