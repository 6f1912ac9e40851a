package nl.wijkbord.dossier;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.Stands;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;

/** Who may see what was added to a card, as a part of every query that reads it: the one place where that is decided. */
public final class VisibleDossier {

    private VisibleDossier() {}

    /** Rows that say for whom they are: these eyes read the card, and the row is for everybody or for them. */
    public static Predicate to(Clearance eyes, CriteriaBuilder is, AbstractQuery<?> query, Path<?> row) {
        var card = query.from(Card.class);
        return is.and(
                is.equal(card.get("key"), row.get("cardId")),
                VisibleCards.joined(is, query, card, eyes.where(Reading.TEAM)),
                is.or(is.isNull(row.get("onlyFor")), ours(eyes, is, query, card, row)));
    }

    /** What an organisation keeps to itself is for those of it who work in that wijk, not for who only steers there. */
    private static Predicate ours(
            Clearance eyes, CriteriaBuilder is, AbstractQuery<?> query, Path<Card> card, Path<?> row) {
        var alone = eyes.organisations().stream().filter(eyes::isOnly).toList();
        var working = eyes.wijkenWith(Reading.FULL);
        return alone.isEmpty()
                ? is.disjunction()
                : is.and(row.get("onlyFor").in(alone), Stands.in(is, query, card, working));
    }
}
