package nl.wijkbord.card;

import java.util.Optional;
import nl.wijkbord.organisation.OpenWork;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open cards for which one turns to one person: signals and initiatives that person leads, and what that person agreed to do. */
@Component
@Transactional(readOnly = true)
class CardsInHand implements OpenWork {

    private final CardRepository cards;
    private final CardEditing editing;
    private final Doers doers;

    CardsInHand(CardRepository cards, CardEditing editing, Doers doers) {
        this.cards = cards;
        this.editing = editing;
        this.doers = doers;
    }

    /** Also those in the bin: they may come back. */
    static Specification<Card> of(UserId user) {
        return (card, _, is) -> is.and(
                is.or(
                        is.equal(card.get("duty").get("leadUserId"), user),
                        is.equal(card.get("duty").get("offer").get("person"), user)),
                card.get("course").get("stage").in(Stage.OPEN));
    }

    @Override
    public int count(UserId user) {
        return (int) cards.count(of(user));
    }

    /** What the successor cannot do stays with the organisation, for one of the others there to take. */
    @Override
    @Transactional
    public void handOver(UserId from, @Nullable UserId to) {
        editing.passOn(from, card -> Optional.ofNullable(to).filter(it -> doers.canDo(it, card)));
    }
}
