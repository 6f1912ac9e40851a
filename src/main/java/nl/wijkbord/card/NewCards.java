package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.WijkId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a new card of any kind: checks its words, gives it a number and a place on top of its column. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NewCards {

    private final CardNumbers numbers;
    private final CardRanks ranks;
    private final Categories categories;
    private final CardGuard guard;
    private final CurrentViewer me;

    NewCards(CardNumbers numbers, CardRanks ranks, Categories categories, CardGuard guard, CurrentViewer me) {
        this.numbers = numbers;
        this.ranks = ranks;
        this.categories = categories;
        this.guard = guard;
        this.me = me;
    }

    /** Of the own organisation, and shared with nobody by name. */
    public CardDraft draft(CardKind kind, Face face, Visibility visibility, Reason reason) {
        return draft(kind, face, own(visibility), reason);
    }

    /** Of the own organisation, and shared with nobody by name. */
    public Circle own(Visibility visibility) {
        return new Circle(visibility, me.get().organisation(), Set.of());
    }

    public CardDraft draft(CardKind kind, Face face, Circle circle, Reason reason) {
        return draft(kind, face, circle, Set.of(), reason);
    }

    /** On the boards of these other wijken too. */
    public CardDraft draft(CardKind kind, Face face, Circle circle, Set<WijkId> also, Reason reason) {
        categories.require(kind, face.categoryId(), circle.visibility());
        guard.check(face, reason);
        var rank = ranks.under(null, Stands.in(face.spot().wijkId(), also), Stage.NIEUW);
        return new CardDraft(numbers.next(kind), face, circle, also, rank);
    }
}
