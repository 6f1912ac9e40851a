package nl.wijkbord.dossier.ui;

import java.util.Optional;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardSection;

/** Where the matter of a card is handled further. */
@org.springframework.stereotype.Component
class ReferencesSection implements CardSection {

    private final DossierDesk desk;

    ReferencesSection(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        if (page.card().titleOnly()) {
            return Optional.empty();
        }
        var list = new ReferenceList(page, desk);
        return Optional.of(new Part(list, list::refresh));
    }
}
