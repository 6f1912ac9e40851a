package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.dossier.CommentRow;
import nl.wijkbord.dossier.Sign;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Texts;

/** The short answers to a comment: who writes on the card gives them, who reads it sees them. */
final class Signs extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient DossierDesk desk;
    private final transient UUID comment;
    private final transient Map<Sign, Component> signs = new EnumMap<>(Sign.class);

    Signs(CardPage page, DossierDesk desk, UUID comment) {
        this.page = page;
        this.desk = desk;
        this.comment = comment;
        addClassName("signs");
        for (var sign : Sign.values()) {
            var shown = page.mayWrite() ? new NativeButton("", _ -> give(sign)) : new Span();
            shown.addClassName("sign");
            signs.put(sign, shown);
            add(shown);
        }
    }

    private void give(Sign sign) {
        try {
            desk.comments().react(comment, sign);
            page.refresh();
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }

    void show(CommentRow row) {
        signs.forEach((sign, shown) -> {
            var users = row.with(sign);
            var word = Texts.get(sign.key());
            var element = shown.getElement();
            element.setText(users.isEmpty() ? word : word + " " + users.size());
            element.setAttribute(
                    "title", users.isEmpty() ? word : Texts.get("dossier.sign.who", word, names(row, sign)));
            if (page.mayWrite()) {
                element.setAttribute(
                        "aria-pressed", String.valueOf(users.stream().anyMatch(desk::isMe)));
            } else {
                shown.setVisible(!users.isEmpty());
            }
        });
    }

    private String names(CommentRow row, Sign sign) {
        return row.with(sign).stream().map(desk.names()::person).sorted().collect(Collectors.joining(", "));
    }
}
