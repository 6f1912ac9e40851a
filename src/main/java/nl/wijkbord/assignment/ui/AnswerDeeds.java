package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkbord.assignment.Answer;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.LineDeeds;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** Lets whoever was asked answer, and whoever agreed finish, from the line of an assignment. */
@Component
class AnswerDeeds implements LineDeeds {

    private final Agreements agreements;

    AnswerDeeds(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Button> on(Supplier<CardRow> card, Runnable after) {
        var row = card.get();
        return row.number().kind() == CardKind.ASSIGNMENT && agreements.isOurs(row)
                ? deeds(row.stage().isOpen() ? Answer.GEVRAAGD.in(row.stage()) : Answer.KLAAR, card, after)
                : List.of();
    }

    private List<Button> deeds(Answer answer, Supplier<CardRow> card, Runnable after) {
        return switch (answer) {
            case GEVRAAGD ->
                List.of(
                        button("assignment.accept", card, () -> agreements.accept(after, card.get())),
                        button("assignment.back", card, () -> agreements.askBack(after, card)));
            case GEACCEPTEERD -> List.of(button("assignment.done", card, () -> agreements.askDone(after, card)));
            case TERUGGEGEVEN, KLAAR -> List.of();
        };
    }

    /** Whoever only listens hears which of the lines it is about. */
    private static Button button(String key, Supplier<CardRow> card, Runnable deed) {
        var words = Texts.get(key);
        var button = new Button(words, _ -> deed.run());
        button.setAriaLabel(Texts.get("assignment.deed.of", words, card.get().title()));
        return button;
    }
}
