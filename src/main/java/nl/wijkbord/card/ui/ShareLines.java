package nl.wijkbord.card.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.Share;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;

/** With whom a card is shared for a while, each with a way to end it. */
final class ShareLines {

    private final CardPage page;
    private final CardDesk desk;
    private final boolean mayEnd;

    ShareLines(CardPage page, CardDesk desk, boolean mayEnd) {
        this.page = page;
        this.desk = desk;
        this.mayEnd = mayEnd;
    }

    /** Who sees it longest comes last. */
    List<Div> lines() {
        return page.card().shares().stream()
                .sorted(Comparator.comparing(Share::until).thenComparing(it -> name(it)))
                .map(this::line)
                .toList();
    }

    private Div line(Share share) {
        var words = new Span(
                Texts.get("card.while.line", name(share), desk.names().times().day(share.until()), share.purpose()));
        var line = new Div(words);
        line.addClassName("share-line");
        if (mayEnd && page.mayWrite()) {
            line.add(new IconButton(Icon.CLOSE, Texts.get("card.while.end", name(share)), () -> end(share)));
        }
        return line;
    }

    private String name(Share share) {
        return desk.names().organisation(share.partner());
    }

    private void end(Share share) {
        try {
            var after = new CardRef[1];
            page.attempt(page.row().ref(), ref -> after[0] = desk.work().stopSharing(ref, share.partner()));
            Notices.undo(
                    "card.while.ended",
                    () -> page.attempt(after[0], ref -> desk.work().shareAgain(ref, share)),
                    name(share));
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }
}
