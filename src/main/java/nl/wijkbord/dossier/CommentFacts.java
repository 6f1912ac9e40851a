package nl.wijkbord.dossier;

import java.util.Map;
import java.util.Set;
import nl.wijkbord.card.CardFacts;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.Clearance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many comments a card has, as far as these eyes may see them. */
@Component
@Order(30)
class CommentFacts implements CardFacts {

    private final DossierCounts counts;

    CommentFacts(DossierCounts counts) {
        this.counts = counts;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CardId, Fact> about(Set<CardId> cards, Clearance eyes) {
        return counts.facts(CardComment.class, cards, eyes, it -> new Fact("comments", it, "dossier.tile.comments"));
    }
}
