package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.HandedBack;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.ui.CardFact;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.card.ui.LineDeeds;
import nl.wijkbord.card.ui.OneText;
import nl.wijkbord.card.ui.SeenCard;
import nl.wijkbord.card.ui.SeenCards;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** Lets whoever was asked to react first say yes or no from a line of work. */
@Component
class FirstOnLine implements LineDeeds {

    private final CardMoves moves;
    private final CardParties parties;
    private final SeenCards seenCards;

    FirstOnLine(CardMoves moves, CardParties parties, SeenCards seenCards) {
        this.moves = moves;
        this.parties = parties;
        this.seenCards = seenCards;
    }

    @Override
    public List<Deed> on(Supplier<CardRow> card, Runnable after) {
        return isOurs(card.get())
                ? List.of(
                        deed("card.offer.accept", card, () -> accept(card.get(), after)),
                        deed("assignment.back", card, () -> askBack(card.get(), after)))
                : List.of();
    }

    private boolean isOurs(CardRow card) {
        var me = parties.me();
        return card.offer() != null && card.offer().to().equals(me.organisation()) && me.writesIn(card.wijk());
    }

    private static Deed deed(String key, Supplier<CardRow> card, Runnable run) {
        var words = Texts.get(key);
        return new Deed(words, Texts.get("assignment.deed.of", words, card.get().title()), run);
    }

    private void accept(CardRow card, Runnable after) {
        try {
            tell(card, moves.accept(card.ref()), "card.offer.accepted.notice", after);
        } catch (RuntimeException failure) {
            Failures.tell(failure);
            after.run();
        }
    }

    private void askBack(CardRow card, Runnable after) {
        var why = new TextArea(Texts.get("assignment.back.reason.label"));
        why.setMaxLength(HandedBack.REASON);
        var form = new OneText("note", why).needed();
        SeenCard seen = seenCards.of(card.id(), CardFact.TITLE, CardFact.LEAD);
        FormDialog.of("card.offer.back.title", form)
                .onSave(it -> form.guard().keep(() -> {
                    var reason = form.guard().reason();
                    tell(card, seen.keep(ref -> moves.handBack(ref, it, reason)), "card.offer.back.notice", after);
                }))
                .saveKey("assignment.back")
                .open();
    }

    private void tell(CardRow card, Moved done, String key, Runnable after) {
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
