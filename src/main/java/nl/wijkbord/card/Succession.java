package nl.wijkbord.card;

import java.util.List;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One card takes the place of another: that one closes, both keep the link, and what is not done yet goes along. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Succession {

    private final CardService cards;
    private final CardEditing editing;
    private final CardMoves moves;
    private final CardRelations relations;
    private final WorkUnder under;
    private final CurrentViewer me;

    Succession(
            CardService cards,
            CardEditing editing,
            CardMoves moves,
            CardRelations relations,
            WorkUnder under,
            CurrentViewer me) {
        this.cards = cards;
        this.editing = editing;
        this.moves = moves;
        this.relations = relations;
        this.under = under;
        this.me = me;
    }

    /**
     * Over open work of a team that the viewer does not see, it does not happen. What an organisation keeps to itself, or a few
     * between them, stays under the card that closes: to take it along would tell that it is there, and hang it under a card
     * that its people may not see.
     */
    public Succeeded succeed(CardRef from, CardNumber by, RelationKind kind, Closing closing) {
        var eyes = me.get().clearance();
        cards.find(by, eyes).ifPresent(it -> under.hold(from.id(), it.id()));
        var to = relations.link(from.id(), kind, by);
        under.mustBeOpen(to);
        var children = cards.under(from.id(), eyes).stream()
                .filter(it -> it.stage().isOpen())
                .map(it -> move(it.ref(), from.id(), to))
                .toList();
        return new Succeeded(moves.close(from, closing, Reason.NONE), kind, to, children);
    }

    /** As if it had not been; all of it stays in the history. */
    public void undo(Succeeded done) {
        var _ = moves.undo(done.closed());
        relations.unlink(done.from(), done.kind(), done.to());
        done.children().forEach(it -> move(it, done.to(), done.from()));
    }

    private CardRef move(CardRef child, CardId from, CardId to) {
        return editing.change(child, Card.class, (card, act) -> {
            card.under(to);
            card.changed("parent", from.value(), to.value(), act);
        });
    }

    /** What it takes to undo it. */
    public record Succeeded(Moved closed, RelationKind kind, CardId to, List<CardRef> children) {

        CardId from() {
            return closed.ref().id();
        }
    }
}
