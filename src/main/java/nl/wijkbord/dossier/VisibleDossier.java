package nl.wijkbord.dossier;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;

/** Who may see what was added to a card, as a part of every query that reads it: the one place where that is decided. */
final class VisibleDossier {

    private VisibleDossier() {}

    /** Rows that say for whom they are: these eyes read the card, and the row is not for somebody else. */
    static Predicate to(Clearance eyes, CriteriaBuilder is, AbstractQuery<?> query, Path<?> row) {
        return is.and(onReadableCard(eyes, is, query, row), meantFor(eyes, is, row));
    }

    /** Rows that everybody sees who reads the card; a title is not enough. */
    private static Predicate onReadableCard(Clearance eyes, CriteriaBuilder is, AbstractQuery<?> query, Path<?> row) {
        var card = query.from(Card.class);
        return is.and(
                is.equal(card.get("key"), row.get("cardId")),
                VisibleCards.joined(is, query, card, eyes.where(Reading.TEAM)));
    }

    private static Predicate meantFor(Clearance eyes, CriteriaBuilder is, Path<?> row) {
        var everybody = is.isNull(row.get("onlyFor"));
        var alone = eyes.organisations().stream().filter(eyes::isOnly).toList();
        return alone.isEmpty() ? everybody : is.or(everybody, row.get("onlyFor").in(alone));
    }
}
