package nl.wijkbord.card.ui;

import java.util.Optional;
import nl.wijkbord.card.CardMerging;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Closure;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Notices;
import org.springframework.stereotype.Component;

/** Lets who connects the partners open a card again that was closed as the double of another one. */
@Component
class SplitCard implements CardAction {

    private static final int AFTER_MERGING = 810;

    private final CardMerging merging;
    private final CardParties parties;

    SplitCard(CardMerging merging, CardParties parties) {
        this.merging = merging;
        this.parties = parties;
    }

    @Override
    public String key() {
        return "card.split";
    }

    @Override
    public int order() {
        return AFTER_MERGING;
    }

    @Override
    public boolean fits(CardPage page) {
        return page.mayWrite()
                && parties.me().coordinates(page.row().wijk())
                && isDouble(page)
                && into(page).isPresent();
    }

    private static boolean isDouble(CardPage page) {
        return Optional.ofNullable(page.card().closure())
                .map(Closure::closing)
                .filter(it -> it.result() == Outcome.DUBBEL)
                .isPresent();
    }

    private Optional<CardRow> into(CardPage page) {
        return merging.mergedInto(page.row().id(), page.eyes());
    }

    @Override
    public void run(CardPage page) {
        try {
            into(page)
                    .ifPresent(it ->
                            split(page, it.number(), merging.split(page.row().ref(), it.id())));
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
        page.refresh();
    }

    private void split(CardPage page, CardNumber other, Moved opened) {
        Notices.undo(
                "card.split.notice",
                () -> {
                    merging.undoSplit(opened, other);
                    page.refresh();
                },
                page.row().number().toString(),
                other.toString());
    }
}
