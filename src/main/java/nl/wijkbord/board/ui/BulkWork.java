package nl.wijkbord.board.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;

/** The same deed on many cards, each on its own: what cannot be done to one does not keep it from the others. */
final class BulkWork {

    private final Map<String, Runnable> takeBack = new LinkedHashMap<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();

    private BulkWork() {}

    /** @param deed what is done to a card as it was last seen; gives what takes it back */
    static void on(Collection<CardRow> cards, Function<CardRow, Runnable> deed) {
        var work = new BulkWork();
        cards.forEach(it -> work.one(it, deed));
        work.tell(cards.size());
    }

    private void one(CardRow card, Function<CardRow, Runnable> deed) {
        try {
            takeBack.put(card.number().toString(), deed.apply(card));
        } catch (PersonalDataFound found) {
            throw found; // the words are the same for every card: the form shows where they are
        } catch (RuntimeException failure) {
            refusals.put(card.number().toString(), Failures.words(failure));
        }
    }

    private void tell(int asked) {
        if (refusals.isEmpty()) {
            Notices.undo("board.bulk.done", this::takeBack, takeBack.size());
        } else if (takeBack.isEmpty()) {
            Notices.problem("board.bulk.none", asked, reasons());
        } else {
            Notices.undoAfterReading(
                    "board.bulk.refused", this::takeBack, takeBack.size(), asked, refusals.size(), reasons());
        }
    }

    /** Each on its own again: a card that somebody touched meanwhile stays as it is now, and is told. */
    private void takeBack() {
        refusals.clear();
        takeBack.forEach(this::takeBack);
        if (!refusals.isEmpty()) {
            throw new NotPossible("board.bulk.not-undone", refusals.size(), takeBack.size(), reasons());
        }
    }

    private void takeBack(String card, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException failure) {
            refusals.put(card, Failures.words(failure));
        }
    }

    /** What holds for several cards is said once. */
    private String reasons() {
        var cards = new LinkedHashMap<String, List<String>>();
        refusals.forEach((card, why) ->
                cards.computeIfAbsent(why, _ -> new ArrayList<>()).add(card));
        return cards.entrySet().stream()
                .map(it -> Texts.get("board.bulk.reason", String.join(", ", it.getValue()), it.getKey()))
                .collect(Collectors.joining(" "));
    }
}
