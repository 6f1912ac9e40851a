package nl.wijkbord.assignment.ui;

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
    public List<Deed> on(Supplier<CardRow> card, Runnable after) {
        var row = card.get();
        return row.number().kind() == CardKind.ASSIGNMENT && agreements.isOurs(row)
                ? deeds(row.stage().isOpen() ? Answer.GEVRAAGD.in(row.stage()) : Answer.KLAAR, card, after)
                : List.of();
    }

    private List<Deed> deeds(Answer answer, Supplier<CardRow> card, Runnable after) {
        return switch (answer) {
            case GEVRAAGD ->
                List.of(
                        deed("assignment.accept", card, () -> agreements.accept(after, card.get())),
                        deed("assignment.back", card, () -> agreements.askBack(after, card)));
            case GEACCEPTEERD -> List.of(deed("assignment.done", card, () -> agreements.askDone(after, card)));
            case TERUGGEGEVEN, KLAAR -> List.of();
        };
    }

    private static Deed deed(String key, Supplier<CardRow> card, Runnable run) {
        var words = Texts.get(key);
        return new Deed(words, Texts.get("assignment.deed.of", words, card.get().title()), run);
    }
}
