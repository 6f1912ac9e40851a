package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.dossier.AttachmentRow;
import nl.wijkbord.dossier.ui.TextChange.SeenText;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.ui.Confirm;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Seen;
import nl.wijkbord.ui.Texts;

/** One photo or document: a small picture or a name, and what it shows. */
final class AttachmentItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient DossierDesk desk;
    private final transient AttachmentRow row;

    AttachmentItem(CardPage page, DossierDesk desk, AttachmentRow row) {
        this.page = page;
        this.desk = desk;
        this.row = row;
        addClassName("attachment");
        setClassName("only-us", row.onlyFor() != null);
        add(row.isPhoto() ? photo() : document(), new Span(row.caption()));
        Optional.ofNullable(row.onlyFor()).ifPresent(it -> add(new Mark(desk.onlyFor(it))));
        if (row.shareable()) {
            add(new Span(Texts.get("dossier.attachment.shareable.mark")));
        }
        if (page.mayWrite() && isOurs()) {
            add(button("dossier.attachment.caption.edit", this::caption));
            add(button("dossier.attachment.remove", this::remove));
        }
        if (page.mayWrite() && maySayWhoSees()) {
            add(button("dossier.attachment.share", this::share));
        }
    }

    private Anchor photo() {
        var picture = new Image(Download.of(() -> desk.attachments().thumbnail(row.id(), mine())), alt());
        picture.getElement().setAttribute("loading", "lazy");
        var link = new Anchor(Download.of(() -> desk.attachments().content(row.id(), mine())), "");
        link.add(picture);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private String alt() {
        return row.caption().isEmpty() ? Texts.get("dossier.attachment.no-caption") : row.caption();
    }

    private Anchor document() {
        var link = new Anchor(Download.of(() -> desk.attachments().content(row.id(), mine())), row.name());
        link.addClassName("file");
        return link;
    }

    /** Asked again for every download: a seat or a card may have been closed since the page was opened. */
    private Clearance mine() {
        return desk.me().get().clearance();
    }

    private boolean isOurs() {
        var me = desk.me().get();
        return row.organisation().equals(me.organisation())
                || me.coordinates(page.row().wijk());
    }

    /** Nothing on a card of one organisation goes further than the card. */
    private boolean maySayWhoSees() {
        var me = desk.me().get();
        var mine = row.addedBy().equals(me.id()) && row.organisation().equals(me.organisation());
        return page.row().visibility() != Visibility.EIGEN_ORGANISATIE
                && (mine || me.coordinates(page.row().wijk()));
    }

    private void share() {
        var seen = Seen.of(row, AttachmentRow::version, this::find)
                .showing(
                        "dossier.attachment.reach", it -> ReachForm.words(it.reach(), desk.onlyFor(it.organisation())));
        FormDialog.of("dossier.attachment.share.title", new ReachForm(desk.onlyFor(row.organisation())))
                .with(row.reach())
                .onSave(reach -> {
                    seen.does(it -> desk.attachments().share(it.id(), it.version(), reach));
                    page.refresh();
                    Notices.done("dossier.attachment.shared");
                })
                .open();
    }

    private NativeButton button(String key, Runnable action) {
        var button = new NativeButton(Texts.get(key), _ -> action.run());
        button.addClassName("button-quiet");
        return button;
    }

    private void caption() {
        var form = new TextForm("caption", new TextField(Texts.get("dossier.attachment.caption")));
        new TextChange(
                        form,
                        this::now,
                        (text, seen, reason) -> desk.attachments().caption(row.id(), seen, text, reason))
                .open("dossier.attachment.caption.edit", page::refresh);
    }

    private Optional<SeenText> now() {
        return find().map(it -> new SeenText(it.caption(), it.version()));
    }

    private Optional<AttachmentRow> find() {
        return desk.attachments().of(row.card(), page.eyes()).stream()
                .filter(it -> it.id().equals(row.id()))
                .findAny();
    }

    private void remove() {
        Confirm.ask(
                "dossier.attachment.remove.title",
                "dossier.attachment.remove.text",
                "dossier.attachment.remove",
                this::removeForGood,
                row.name());
    }

    private void removeForGood() {
        try {
            desk.attachments().remove(row.id());
            page.refresh();
            Notices.done("dossier.attachment.removed");
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }
}
