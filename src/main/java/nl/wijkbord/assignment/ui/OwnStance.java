package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkbord.assignment.AnswerInput;
import nl.wijkbord.assignment.AnswerRow;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.card.ui.Drafts;
import nl.wijkbord.card.ui.GuardedFields;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Texts;
import org.springframework.dao.OptimisticLockingFailureException;

/** Four buttons with which an organisation answers in one tap, and a line for why. */
final class OwnStance extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What is done with an answer, and what is read again afterwards. */
    interface Saving {
        void save(AnswerRow seen, AnswerInput input);

        void look();
    }

    private final transient GuardedFields guard = new GuardedFields();
    private final transient Map<Stance, Button> buttons = new EnumMap<>(Stance.class);
    private final TextField note = guard.text("note", new TextField(Texts.get("consultation.answer.note")));
    private final transient Saving saving;
    private transient Optional<AnswerRow> ours = Optional.empty();
    private final transient Drafts.Place place;
    private boolean told;

    /** @param place where what is typed stands on, for who leaves the card and comes back */
    OwnStance(Saving saving, Drafts.Place place) {
        this.saving = saving;
        this.place = place;
        note.setMaxLength(AnswerInput.NOTE);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(_ -> keep());
        note.addBlurListener(_ -> keep()); // an event of its own takes the last letters along
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

    /**
     * What was said before stands pressed. What somebody types stays, and with it the answer it was typed beside, until
     * that person was told that a colleague said something else.
     */
    void show(AnswerRow now) {
        if (hasWords() && !told) {
            return;
        }
        var isEmpty = !hasWords();
        told = false;
        ours = Optional.of(now);
        if (isEmpty) {
            var draft = Drafts.mine().at(place).text();
            note.setValue(draft.isBlank() ? now.note() : draft);
        }
        buttons.forEach((stance, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(stance == now.stance())));
    }

    /** Whether something was typed that is not kept yet. */
    boolean hasWords() {
        return !note.getValue().equals(ours.map(AnswerRow::note).orElse(""));
    }

    private void keep() {
        Drafts.mine().keep(place, hasWords() ? new Drafts.Draft(note.getValue(), false) : Drafts.Draft.NONE);
    }

    private void say(Stance stance) {
        try {
            guard.keep(() ->
                    ours.ifPresent(it -> saving.save(it, new AnswerInput(stance, note.getValue(), guard.reason()))));
            guard.clear();
            note.clear();
            ours = Optional.empty();
        } catch (RuntimeException failure) {
            told = failure instanceof OptimisticLockingFailureException;
            Failures.tell(failure);
        }
        saving.look();
    }
}
