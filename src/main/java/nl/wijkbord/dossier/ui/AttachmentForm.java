package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.dossier.AttachmentInput;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** What a file shows, and who may see it. */
final class AttachmentForm extends Composite<Div> implements RecordForm<AttachmentInput> {

    private static final long serialVersionUID = 1L;

    private final Binder<AttachmentInput> binder = new Binder<>(AttachmentInput.class);
    private final transient GuardedFields guard = new GuardedFields();

    AttachmentForm(OrganisationId us, String onlyForUs, boolean mayChoose) {
        var caption = guard.text("caption", new TextField(Texts.get("dossier.attachment.caption")));
        var ownOnly = new Checkbox(onlyForUs);
        var shareable = new Checkbox(Texts.get("dossier.attachment.shareable"));
        caption.setMaxLength(AttachmentInput.CAPTION);
        caption.setHelperText(Texts.get("dossier.attachment.hint"));
        ownOnly.setVisible(mayChoose);
        shareable.setVisible(mayChoose);
        getContent().addClassName("form");
        getContent().add(caption, guard.reasonField(), ownOnly, shareable);
        binder.forField(caption).asRequired(Texts.get("form.required")).bind("caption");
        binder.forField(ownOnly)
                .withConverter(ticked -> ticked ? us : null, us::equals)
                .bind("onlyFor");
        binder.forField(shareable).bind("shareable");
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<AttachmentInput> binder() {
        return binder;
    }
}
