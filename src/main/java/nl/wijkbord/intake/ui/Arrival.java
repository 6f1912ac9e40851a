package nl.wijkbord.intake.ui;

import java.util.Set;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Notices;
import org.springframework.stereotype.Component;

/** A new card is there: it is told, and what goes with it follows. */
@Component
class Arrival {

    private final CardService cards;
    private final CardRelations relations;
    private final CurrentViewer me;

    Arrival(CardService cards, CardRelations relations, CurrentViewer me) {
        this.cards = cards;
        this.relations = relations;
        this.me = me;
    }

    void of(CardRef added, QuickAddForm form) {
        cards.rows(Set.of(added.id()), me.get().clearance()).forEach(card -> {
            Notices.doneAt(
                    IntakeNavigation.card(card.number()),
                    "intake.added",
                    card.number().toString(),
                    card.title());
            form.belonging().forEach(other -> relate(card, other));
            form.giveTo(card); // afterwards: that a photo did not come along has to stay on the screen
        });
    }

    /** The card stays, also when the other one went out of sight meanwhile. */
    private void relate(CardRow card, Lookalike other) {
        try {
            relations.link(card.id(), RelationKind.HOORT_BIJ, other.number());
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }
}
