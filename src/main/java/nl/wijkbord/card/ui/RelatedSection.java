package nl.wijkbord.card.ui;

import java.util.Optional;
import nl.wijkbord.card.CardRelations;
import org.springframework.stereotype.Component;

/** Brings the cards that have to do with a card to its page. */
@Component
class RelatedSection implements CardSection {

    private final CardRelations relations;

    RelatedSection(CardRelations relations) {
        this.relations = relations;
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        var list = new RelatedList(page, relations);
        return Optional.of(new Part(list, list::refresh));
    }
}
