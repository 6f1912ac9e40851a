package nl.wijkbord.card.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.ui.Texts;

/** The kind of a card as a sign and a word, and its number. */
@JavaScript("context://wb-board-tile.js")
final class KindMark extends Span {

    private static final long serialVersionUID = 1L;
    /** The drawings are those of the board, which knows them in the browser. */
    private static final String DRAW = "this.replaceChildren(wb.tile.icon($0))";

    KindMark(CardNumber number) {
        addClassName("kind-mark");
        var kind = number.kind().name().toLowerCase(Locale.ROOT);
        getElement().setAttribute("data-kind", kind);
        var icon = new Span();
        icon.addClassName("kind-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.getElement().executeJs(DRAW, kind);
        add(icon, new Span(Texts.get("card.kind." + number.kind()) + " · " + number));
    }
}
