package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.organisation.ui.SuccessorForm.Successor;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** Who takes over what waits for somebody who leaves. */
class SuccessorForm extends Composite<FormLayout> implements RecordForm<Successor> {

    public record Successor(PersonName successor) {}

    private static final long serialVersionUID = 1L;

    private final Binder<Successor> binder = new Binder<>(Successor.class);

    SuccessorForm(List<PersonName> people, int open) {
        var successor =
                Choices.of("organisation.users.successor", people, it -> it.name() + " (" + it.username() + ")");
        var waiting = new Paragraph(Texts.get("organisation.users.deactivate.text", open));
        waiting.addClassName("dialog-text");
        getContent().add(waiting, successor);
        binder.forField(successor).asRequired(Texts.get("form.required")).bind("successor");
    }

    @Override
    public Binder<Successor> binder() {
        return binder;
    }
}
