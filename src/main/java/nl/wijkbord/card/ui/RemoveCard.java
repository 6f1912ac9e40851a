package nl.wijkbord.card.ui;

import nl.wijkbord.card.CardWork;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Notices;
import org.springframework.stereotype.Component;

/** Puts a card in the bin; ten seconds to take it back here, thirty days elsewhere. */
@Component
class RemoveCard implements CardAction {

    private final CardWork work;

    RemoveCard(CardWork work) {
        this.work = work;
    }

    @Override
    public String key() {
        return "card.remove";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public boolean fits(CardPage page) {
        return page.mayWrite();
    }

    @Override
    public void run(CardPage page) {
        try {
            var ref = work.remove(page.row().ref());
            Notices.undo(
                    "card.removed.notice",
                    () -> {
                        work.bringBack(ref);
                        page.refresh();
                    },
                    page.row().number().toString());
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
        page.refresh();
    }
}
