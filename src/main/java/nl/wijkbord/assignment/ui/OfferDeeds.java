package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.HandedBack;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.ui.OneText;
import nl.wijkbord.card.ui.SeenCard;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** What whoever was asked to react first says, wherever it stands: yes, or no and why; and asking no longer. */
@Component
class OfferDeeds {

    private final CardMoves moves;

    OfferDeeds(CardMoves moves) {
        this.moves = moves;
    }

    /** @param seen what stood on the screen: what another decided about the lead meanwhile is told, not overruled */
    void accept(CardRow card, SeenCard seen, Runnable after) {
        attempt(after, () -> keep(card, "card.offer.accepted.notice", seen, moves::accept, after));
    }

    void withdraw(CardRow card, SeenCard seen, Runnable after) {
        attempt(after, () -> keep(card, "card.offer.withdrawn.notice", seen, moves::withdraw, after));
    }

    private static void attempt(Runnable after, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException failure) {
            Failures.tell(failure);
            after.run();
        }
    }

    void askBack(CardRow card, SeenCard seen, Runnable after) {
        var why = new TextArea(Texts.get("assignment.back.reason.label"));
        why.setMaxLength(HandedBack.REASON);
        var form = new OneText("note", why).needed();
        FormDialog.of("card.offer.back.title", form)
                .onSave(it -> form.guard().keep(() -> {
                    var reason = form.guard().reason();
                    keep(card, "card.offer.back.notice", seen, ref -> moves.handBack(ref, it, reason), after);
                }))
                .saveKey("assignment.back")
                .open();
    }

    private void keep(CardRow card, String key, SeenCard seen, Function<CardRef, Moved> deed, Runnable after) {
        Moved done = seen.keep(deed);
        after.run();
        Notices.undo(
                key,
                () -> {
                    moves.undo(done);
                    after.run();
                },
                card.number().toString());
    }
}
