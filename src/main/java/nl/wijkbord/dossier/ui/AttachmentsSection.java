package nl.wijkbord.dossier.ui;

import java.util.Optional;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardSection;
import org.springframework.stereotype.Component;

/** The photos and documents with a card, and where one adds more. */
@Component
class AttachmentsSection implements CardSection {

    private final DossierDesk desk;

    AttachmentsSection(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 180;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        if (page.card().titleOnly()) {
            return Optional.empty();
        }
        var gallery = new Gallery(page, desk);
        var box = new Box("dossier.attachments", gallery);
        if (page.mayWrite()) {
            box.add(new AddFile(page, desk));
        }
        Runnable refresh = () -> {
            gallery.refresh();
            box.setVisible(page.mayWrite() || !gallery.isEmpty());
        };
        refresh.run();
        return Optional.of(new Part(box, refresh));
    }
}
