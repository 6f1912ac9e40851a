package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The same text was written twice: shows the other one, and lets this person choose. */
final class ConflictBox extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph title = new Paragraph();
    private final Span whose = label();
    private final Div theirs = new Div();
    private final Div mine = new Div();

    ConflictBox(Runnable keepMine, Runnable takeTheirs) {
        title.addClassName("conflict-title");
        var own = label();
        own.setText(getTranslation("card.conflict.mine"));
        var versions = new Div(version(own, mine), version(whose, theirs));
        versions.addClassName("versions");
        var foot = new Div(
                new Button(getTranslation("card.conflict.take"), _ -> takeTheirs.run()),
                new Button(getTranslation("card.conflict.keep"), _ -> keepMine.run()));
        foot.addClassName("form-foot");
        getContent().addClassName("conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(title, versions, foot);
        getContent().setVisible(false);
    }

    private static Span label() {
        var label = new Span();
        label.addClassName("soft");
        return label;
    }

    private static Div version(Span label, Div text) {
        var version = new Div(label, text);
        version.addClassName("version");
        return version;
    }

    /** @param isOwn whether it is the same person who wrote the other one, in another tab */
    void show(String own, String other, boolean isOwn) {
        title.setText(getTranslation(isOwn ? "card.conflict.own" : "card.conflict"));
        whose.setText(getTranslation(isOwn ? "card.conflict.theirs.own" : "card.conflict.theirs"));
        mine.setText(own);
        theirs.setText(other);
        getContent().setVisible(true);
    }

    void hide() {
        getContent().setVisible(false);
    }

    boolean isOpen() {
        return getContent().isVisible();
    }
}
