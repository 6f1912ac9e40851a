package nl.wijkbord.card.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Texts;

/** The kind of a card as a sign and a word, and its number. */
final class KindMark extends Span {

    private static final long serialVersionUID = 1L;

    KindMark(CardNumber number) {
        addClassName("kind-mark");
        var kind = number.kind().name().toLowerCase(Locale.ROOT);
        getElement().setAttribute("data-kind", kind);
        var icon = icon(number.kind()).create();
        icon.addClassName("kind-icon");
        add(icon, new Span(Texts.get("card.kind." + number.kind()) + " · " + number));
    }

    private static Icon icon(CardKind kind) {
        return switch (kind) {
            case SIGNAL -> Icon.SIGNAL;
            case INITIATIVE -> Icon.INITIATIVE;
            case ASSIGNMENT -> Icon.ASSIGNMENT;
        };
    }
}
