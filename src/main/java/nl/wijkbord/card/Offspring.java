package nl.wijkbord.card;

import java.util.List;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What hangs under a card and is not done yet goes along when another card takes its place. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Offspring {

    private final CardService cards;
    private final CardEditing editing;
    private final CurrentViewer me;

    Offspring(CardService cards, CardEditing editing, CurrentViewer me) {
        this.cards = cards;
        this.editing = editing;
        this.me = me;
    }

    /** As far as the viewer sees it; each as it is afterwards. */
    public List<CardRef> move(CardId from, CardId to) {
        return cards.under(from, me.get().clearance()).stream()
                .filter(it -> it.stage().isOpen())
                .map(it -> move(it.ref(), from, to))
                .toList();
    }

    /** Under another card. */
    public CardRef move(CardRef child, CardId from, CardId to) {
        return editing.change(child, Card.class, (card, act) -> {
            card.under(to);
            card.changed("parent", from.value(), to.value(), act);
        });
    }
}
