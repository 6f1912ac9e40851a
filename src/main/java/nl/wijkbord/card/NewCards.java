package nl.wijkbord.card;

import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a new card of any kind: checks its words, gives it a number and a place on top of its column. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NewCards {

    private final CardNumbers numbers;
    private final CardRanks ranks;
    private final CardGuard guard;
    private final CurrentViewer me;

    NewCards(CardNumbers numbers, CardRanks ranks, CardGuard guard, CurrentViewer me) {
        this.numbers = numbers;
        this.ranks = ranks;
        this.guard = guard;
        this.me = me;
    }

    public CardDraft draft(CardKind kind, Face face, Visibility visibility, Reason reason) {
        guard.check(face, reason);
        var rank = ranks.under(null, face.spot().wijkId(), Stage.NIEUW);
        return new CardDraft(numbers.next(kind), face, visibility, me.get().organisation(), rank);
    }
}
