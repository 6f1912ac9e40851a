package nl.wijkbord.assignment.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkbord.assignment.Answer;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.LineDeeds;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** Lets whoever was asked answer, whoever agreed finish, and whoever asked ask again, from the line of an assignment. */
@Component
class AnswerDeeds implements LineDeeds {

    private final Agreements agreements;

    AnswerDeeds(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Deed> on(Supplier<CardRow> card, Runnable after) {
        var row = card.get();
        return row.number().kind() == CardKind.ASSIGNMENT && row.stage().isOpen()
                ? deeds(Answer.GEVRAAGD.in(row.stage()), card, after)
                : List.of();
    }

    private List<Deed> deeds(Answer answer, Supplier<CardRow> card, Runnable after) {
        var row = card.get();
        var isOurs = agreements.isOurs(row);
        var all = List.of(
                deed(
                        agreements.yes(row),
                        isOurs && answer == Answer.GEVRAAGD,
                        card,
                        () -> agreements.accept(after, card.get())),
                deed(
                        agreements.no(row),
                        isOurs && answer == Answer.GEVRAAGD,
                        card,
                        () -> agreements.askBack(after, card)),
                deed(
                        Texts.get("assignment.done"),
                        isOurs && answer == Answer.GEACCEPTEERD,
                        card,
                        () -> agreements.askDone(after, card)),
                deed(
                        Texts.get("assignment.again"),
                        agreements.isByUs(row) && answer == Answer.TERUGGEGEVEN,
                        card,
                        () -> agreements.askAgain(after, card.get())));
        return all.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Deed> deed(String words, boolean fits, Supplier<CardRow> card, Runnable run) {
        return Optional.of(new Deed(
                        words, Texts.get("assignment.deed.of", words, card.get().title()), run))
                .filter(_ -> fits);
    }
}
