package nl.wijkbord.dossier;

import java.util.Map;
import java.util.Set;
import nl.wijkbord.card.CardFacts;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.Clearance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many photos and documents a card has, as far as these eyes may see them. */
@Component
@Order(20)
class PhotoFacts implements CardFacts {

    private final DossierCounts counts;

    PhotoFacts(DossierCounts counts) {
        this.counts = counts;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CardId, Fact> about(Set<CardId> cards, Clearance eyes) {
        return counts.facts(CardAttachment.class, cards, eyes, it -> new Fact("photos", it, "dossier.tile.photos"));
    }
}
