package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** What came of a card, and whether the people who told it have heard. */
public final class CloseForm extends Composite<Div> implements RecordForm<Closing> {

    private static final long serialVersionUID = 1L;
    /** In characters, as the database keeps it. */
    private static final int NOTE = 1_000;
    /** In characters, as the database keeps it. */
    private static final int FEEDBACK_NOTE = 400;

    private final Binder<Closing> binder = new Binder<>(Closing.class);
    private final transient GuardedFields guard = new GuardedFields();
    private final RadioButtonGroup<Feedback> feedback = new RadioButtonGroup<>(Texts.get("card.close.feedback"));
    private final TextField why = new TextField(Texts.get("card.close.feedback-note"));

    public CloseForm() {
        var result = Choices.of("card.close.result", List.of(Outcome.values()), it -> Texts.get("card.outcome." + it));
        var note = new TextArea(Texts.get("card.close.note"));
        note.setMaxLength(NOTE);
        why.setMaxLength(FEEDBACK_NOTE);
        feedback.setItems(Feedback.values());
        feedback.setItemLabelGenerator(it -> Texts.get("card.feedback." + it));
        feedback.addValueChangeListener(change -> why.setVisible(change.getValue() == Feedback.NIET_NODIG));
        why.setVisible(false);
        getContent().addClassName("form");
        getContent()
                .add(result, guard.text("note", note), feedback, guard.text("feedbackNote", why), guard.reasonField());
        var required = Texts.get("form.required");
        binder.forField(result).asRequired(required).bind("result");
        binder.forField(note).bind("note");
        binder.forField(feedback).asRequired(required).bind("feedback");
        binder.forField(why)
                .withValidator(text -> !isReasonMissing(text), Texts.get("card.close.feedback-reason"))
                .bind("feedbackNote");
    }

    private boolean isReasonMissing(String text) {
        return feedback.getValue() == Feedback.NIET_NODIG && text.isBlank();
    }

    public GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<Closing> binder() {
        return binder;
    }
}
