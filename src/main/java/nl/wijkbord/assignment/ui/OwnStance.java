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
import java.util.UUID;
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
        void save(UUID question, AnswerRow seen, AnswerInput input);

        void look();
    }

    private final transient GuardedFields guard = new GuardedFields();
    private final transient Map<Stance, Button> buttons = new EnumMap<>(Stance.class);
    private final TextField note = guard.text("note", new TextField(Texts.get("consultation.answer.note")));
    private final transient Saving saving;
    private transient Optional<AnswerRow> ours = Optional.empty();
    private transient Drafts.Place place;
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
     * that person was told that a colleague said something else. Words for another question are not meant for this one.
     */
    void show(UUID question, AnswerRow now) {
        if (!question.equals(place.about())) {
            begin(question);
        }
        if (hasWords() && !told) {
            return;
        }
        if (hasWords()) {
            ours = Optional.of(now);
            keep();
        } else {
            goOn(now);
        }
        told = false;
        var pressed = ours.map(AnswerRow::stance);
        buttons.forEach((stance, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(pressed.filter(stance::equals).isPresent())));
    }

    private void begin(UUID question) {
        keep();
        ours = Optional.empty();
        note.clear();
        guard.clear();
        place = place.about(question);
    }

    /** Where this person stopped typing, beside the answer that stood there then. */
    private void goOn(AnswerRow now) {
        var draft = Drafts.mine().at(place);
        ours = Optional.of(draft.beside() instanceof AnswerRow then ? then : now);
        note.setValue(draft.text().isBlank() ? now.note() : draft.text());
    }

    /** Whether something was typed that is not kept yet. */
    boolean hasWords() {
        return !note.getValue().equals(ours.map(AnswerRow::note).orElse(""));
    }

    /** Where what is typed stands, and about which question. */
    Drafts.Place place() {
        return place;
    }

    private void keep() {
        ours.ifPresent(it -> Drafts.mine()
                .keep(place, hasWords() ? new Drafts.Draft(note.getValue(), false, it) : Drafts.Draft.NONE));
    }

    private void say(Stance stance) {
        try {
            guard.keep(() -> send(stance));
            guard.clear();
            note.clear();
            ours = Optional.empty();
        } catch (RuntimeException failure) {
            told = failure instanceof OptimisticLockingFailureException;
            Failures.tell(failure);
        }
        saving.look();
    }

    private void send(Stance stance) {
        var input = new AnswerInput(stance, note.getValue(), guard.reason());
        Optional.ofNullable(place.about()).ifPresent(to -> ours.ifPresent(it -> saving.save(to, it, input)));
    }
}
