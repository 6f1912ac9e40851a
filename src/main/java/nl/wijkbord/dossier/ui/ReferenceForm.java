package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.dossier.ReferenceInput;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** The name of another system, and the number or address there. */
final class ReferenceForm extends Composite<Div> implements RecordForm<ReferenceInput> {

    private static final long serialVersionUID = 1L;

    private final Binder<ReferenceInput> binder = new Binder<>(ReferenceInput.class);
    private final transient GuardedFields guard = new GuardedFields();

    ReferenceForm() {
        var system = guard.text("system", new TextField(Texts.get("dossier.reference.system")));
        var reference = guard.text("reference", new TextField(Texts.get("dossier.reference.number")));
        system.setMaxLength(ReferenceInput.SYSTEM);
        reference.setMaxLength(ReferenceInput.REFERENCE);
        getContent().addClassName("form");
        getContent().add(system, reference, guard.reasonField());
        binder.forField(system).asRequired(Texts.get("form.required")).bind("system");
        binder.forField(reference).asRequired(Texts.get("form.required")).bind("reference");
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<ReferenceInput> binder() {
        return binder;
    }
}
