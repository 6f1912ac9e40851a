package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkbord.assignment.AnswerInput;
import nl.wijkbord.assignment.AnswerRow;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Texts;

/** Four buttons with which an organisation answers in one tap, and a line for why. */
final class OwnStance extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** In characters, as the database keeps it. */
    private static final int NOTE = 400;

    /** What is done with an answer. */
    @FunctionalInterface
    interface Saving {
        void save(AnswerRow seen, AnswerInput input);
    }

    private final transient GuardedFields guard = new GuardedFields();
    private final transient Map<Stance, Button> buttons = new EnumMap<>(Stance.class);
    private final TextField note = guard.text("note", new TextField(Texts.get("consultation.answer.note")));
    private final transient Saving saving;
    private transient Optional<AnswerRow> ours = Optional.empty();

    OwnStance(Saving saving) {
        this.saving = saving;
        note.setMaxLength(NOTE);
        note.addClassName("why");
        var row = new Div();
        row.addClassNames("deeds", "stances");
        for (var it : Stance.values()) {
            var button = new Button(Texts.get("consultation.stance." + it), _ -> say(it));
            buttons.put(it, button);
            row.add(button);
        }
        getContent().addClassName("own-stance");
        getContent().add(new Span(Texts.get("consultation.answer.ours")), note, row, guard.reasonField());
    }

    /** What was said before stands pressed; what somebody types stays. */
    void show(AnswerRow now) {
        if (!Optional.of(now).equals(ours)) {
            if (note.isEmpty()) {
                note.setValue(now.note());
            }
            ours = Optional.of(now);
            buttons.forEach((stance, button) ->
                    button.getElement().setAttribute("aria-pressed", String.valueOf(stance == now.stance())));
        }
    }

    private void say(Stance stance) {
        try {
            guard.keep(() ->
                    ours.ifPresent(it -> saving.save(it, new AnswerInput(stance, note.getValue(), guard.reason()))));
            guard.clear();
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }
}
