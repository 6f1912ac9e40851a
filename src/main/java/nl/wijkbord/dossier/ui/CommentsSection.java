package nl.wijkbord.dossier.ui;

import java.util.Optional;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardSection;
import org.springframework.stereotype.Component;

/** What people say about a card, and where one says more. */
@Component
class CommentsSection implements CardSection {

    private final DossierDesk desk;

    CommentsSection(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        if (page.card().titleOnly()) {
            return Optional.empty();
        }
        var list = new CommentList(page, desk);
        var box = new Box("dossier.comments", list);
        Runnable refresh = list::refresh;
        if (page.mayWrite()) {
            var composer = new Composer(page, desk);
            box.add(composer);
            refresh = () -> {
                list.refresh();
                composer.refresh();
            };
        }
        refresh.run();
        return Optional.of(new Part(box, refresh));
    }
}
