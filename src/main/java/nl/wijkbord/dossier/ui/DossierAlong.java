package nl.wijkbord.dossier.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbord.card.ui.AlongWithCard;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.dossier.AttachmentRow;
import nl.wijkbord.dossier.CommentRow;
import nl.wijkbord.dossier.ReferenceRow;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how much was already added to a card that others will read too, once they see the card. */
@Component
class DossierAlong implements AlongWithCard {

    private final DossierDesk desk;

    DossierAlong(DossierDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<String> words(CardPage page) {
        var card = page.row().id();
        var comments = open(desk.comments().of(card, page.eyes()).stream().map(CommentRow::onlyFor));
        var files = open(desk.attachments().of(card, page.eyes()).stream().map(AttachmentRow::onlyFor));
        var references = open(desk.references().of(card, page.eyes()).stream().map(ReferenceRow::onlyFor));
        return comments + files + references == 0
                ? Optional.empty()
                : Optional.of(Texts.get("dossier.along", comments, files, references));
    }

    /** What is for one organisation only stays there. */
    private static long open(Stream<@Nullable OrganisationId> onlyFor) {
        return onlyFor.filter(Objects::isNull).count();
    }
}
