package nl.wijkbord.initiative.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import nl.wijkbord.card.CardText;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.initiative.GrowthInput;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** What residents want to do, grown from a signal. */
final class GrowForm extends Composite<Div> implements RecordForm<GrowForm.Growth> {

    private static final long serialVersionUID = 1L;

    /** The initiator is a group. */
    public record Growth(String title, String description, String initiator) {

        GrowthInput input(Reason reason) {
            return new GrowthInput(title, description, initiator, reason);
        }
    }

    private final Binder<Growth> binder = new Binder<>(Growth.class);
    private final transient GuardedFields guard = new GuardedFields();

    GrowForm() {
        var title = guard.text("title", new TextField(Texts.get("card.field.title")));
        var description = guard.text("description", new TextArea(Texts.get("card.field.description")));
        var initiator = guard.text("initiator", Initiator.field());
        title.setMaxLength(CardText.TITLE);
        description.setMaxLength(CardText.BODY);
        getContent().addClassName("form");
        getContent()
                .add(
                        title,
                        initiator,
                        description,
                        guard.reasonField(),
                        new Paragraph(Texts.get("initiative.grow.help")));
        var required = Texts.get("form.required");
        binder.forField(title).asRequired(required).bind("title");
        binder.forField(description).bind("description");
        binder.forField(initiator).asRequired(required).bind("initiator");
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<Growth> binder() {
        return binder;
    }
}
