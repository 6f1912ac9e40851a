package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Two people wrote the same text: shows the other one, and lets this person choose. */
final class ConflictBox extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Div theirs = new Div();
    private final Div mine = new Div();

    ConflictBox(Runnable keepMine, Runnable takeTheirs) {
        var title = new Paragraph(getTranslation("card.conflict"));
        title.addClassName("conflict-title");
        var versions = new Div(version("card.conflict.mine", mine), version("card.conflict.theirs", theirs));
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

    private Div version(String key, Div text) {
        var label = new Span(getTranslation(key));
        label.addClassName("soft");
        var version = new Div(label, text);
        version.addClassName("version");
        return version;
    }

    void show(String own, String other) {
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
