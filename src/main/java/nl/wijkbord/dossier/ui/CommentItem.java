package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.Optional;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.dossier.CommentRow;
import nl.wijkbord.dossier.Piece;
import nl.wijkbord.dossier.ui.TextChange.SeenText;
import nl.wijkbord.ui.InfoDialog;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** One comment: who says what, for whom, and how others answer it. */
final class CommentItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient DossierDesk desk;
    private final Paragraph words = new Paragraph();
    private final HtmlContainer line = new HtmlContainer("small");
    private final Signs signs;
    private transient @Nullable CommentRow row;

    CommentItem(CardPage page, DossierDesk desk, CommentRow row) {
        this.page = page;
        this.desk = desk;
        this.signs = new Signs(page, desk, row.id());
        addClassName("comment");
        desk.names().badge(row.organisation(), true).ifPresent(this::add);
        add(new Div(words, line, signs));
    }

    /** Leaves alone what did not change, so that a button keeps its focus. */
    void show(CommentRow next) {
        var former = row;
        row = next;
        setClassName("only-us", next.onlyFor() != null);
        if (former == null || !former.pieces().equals(next.pieces())) {
            words.removeAll();
            next.pieces().forEach(it -> words.add(piece(it)));
        }
        if (former == null || isOtherwise(former, next)) {
            line.removeAll();
            fill(next);
        }
        signs.show(next);
    }

    private static boolean isOtherwise(CommentRow former, CommentRow next) {
        return !Objects.equals(former.onlyFor(), next.onlyFor()) || !Objects.equals(former.editedAt(), next.editedAt());
    }

    private static Component piece(Piece piece) {
        if (!piece.mention()) {
            return new Text(piece.text());
        }
        var mention = new Span(piece.text());
        mention.addClassName("mention");
        return mention;
    }

    private void fill(CommentRow comment) {
        var names = desk.names();
        line.add(new Span(Texts.get(
                "dossier.comment.author",
                names.person(comment.author()),
                names.organisation(comment.organisation()),
                names.times().moment(comment.writtenAt()))));
        Optional.ofNullable(comment.onlyFor()).ifPresent(it -> line.add(new Mark(desk.onlyFor(it))));
        if (comment.editedAt() != null) {
            line.add(button("dossier.comment.edited", this::tellFormer));
        }
        if (page.mayWrite() && desk.isMe(comment.author())) {
            line.add(button("dossier.comment.edit", this::edit));
        }
    }

    private static NativeButton button(String key, Runnable action) {
        var button = new NativeButton(Texts.get(key), _ -> action.run());
        button.addClassName("button-quiet");
        return button;
    }

    private void tellFormer() {
        var list = new Div();
        list.addClassName("former");
        desk.comments().former(shown().id(), page.eyes()).forEach(it -> {
            var until = new HtmlContainer("small");
            until.setText(Texts.get(
                    "dossier.comment.former.until", desk.names().times().moment(it.until())));
            list.add(until, new Paragraph(it.text()));
        });
        InfoDialog.of("dossier.comment.former", list).open();
    }

    private void edit() {
        var form = new TextForm("comment", new TextArea(Texts.get("dossier.comment.text")));
        new TextChange(form, this::now, (text, seen, reason) -> desk.comments().edit(shown().id(), seen, text, reason))
                .open("dossier.comment.edit", page::refresh);
    }

    private Optional<SeenText> now() {
        return desk.comments().of(page.row().id(), page.eyes()).stream()
                .filter(it -> it.id().equals(shown().id()))
                .map(it -> new SeenText(it.text(), it.version()))
                .findAny();
    }

    private CommentRow shown() {
        return Objects.requireNonNull(row);
    }
}
