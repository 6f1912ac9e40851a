package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.GivenAlong;
import nl.wijkbord.file.SafeFile;
import nl.wijkbord.ui.Texts;

/** One photo that goes along with a new card; it may come in after the card was made, or not at all. */
final class PhotoField extends Composite<Div> implements GivenAlong.Given {

    private static final long serialVersionUID = 1L;

    private final transient DossierDesk desk;
    private final Span told = new Span();
    private final NativeButton remove = new NativeButton(Texts.get("dossier.photo.remove"), _ -> clear());
    private transient PhotoRound round;

    PhotoField(DossierDesk desk) {
        this.desk = desk;
        round = new PhotoRound(desk, this::look);
        told.getElement().setAttribute("role", "status");
        remove.addClassName("button-quiet");
        var hint = new Paragraph(Texts.get("dossier.attachment.hint"));
        hint.addClassName("soft");
        getContent().addClassNames("add-file", "photo-field");
        getContent().add(round.upload(), told, remove, hint);
        show();
    }

    @Override
    public Component component() {
        return this;
    }

    PhotoRound round() {
        return round;
    }

    /** A photo that did not come leaves room for another. */
    private void look() {
        if (round.isOver()) {
            clear();
        } else {
            show();
        }
    }

    private void show() {
        round.upload().setVisible(round.file().isEmpty());
        remove.setVisible(round.isExpected());
        told.setText(round.file().map(SafeFile::name).map(PhotoField::ready).orElseGet(this::waiting));
    }

    private static String ready(String name) {
        return Texts.get("dossier.photo.ready", name);
    }

    private String waiting() {
        return round.isExpected() ? Texts.get("dossier.photo.on-its-way") : "";
    }

    @Override
    public void keep(CardRow card) {
        round.keep(card);
    }

    @Override
    public void clear() {
        round.leave();
        round = new PhotoRound(desk, this::look);
        getContent().addComponentAsFirst(round.upload());
        show();
    }
}
