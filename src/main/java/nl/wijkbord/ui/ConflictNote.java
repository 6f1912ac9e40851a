package nl.wijkbord.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What somebody else changed, above a form that is still filled in. */
final class ConflictNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph title = new Paragraph();
    private final UnorderedList changes = new UnorderedList();

    ConflictNote() {
        title.addClassName("conflict-title");
        getContent().addClassName("conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(title, changes, new Paragraph(Texts.get("ui.conflict.go-on")));
        hide();
    }

    void tell(ChangedMeanwhile conflict) {
        var lines = conflict.changes();
        title.setText(Texts.get(lines.isEmpty() ? "ui.conflict.look" : "ui.conflict.changed"));
        changes.removeAll();
        lines.forEach(it -> changes.add(new ListItem(it)));
        changes.setVisible(!lines.isEmpty());
        getContent().setVisible(true);
    }

    void hide() {
        getContent().setVisible(false);
    }
}
