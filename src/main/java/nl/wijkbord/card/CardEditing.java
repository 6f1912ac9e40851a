package nl.wijkbord.card;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.wijkbord.problem.Conflict;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one gateway for changes: visible, writable, unchanged since it was last seen, then the change, then saved with
 * its history. Nothing else loads a card to write it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CardEditing {

    private final CardRepository cards;
    private final Acting acting;
    private final CardAttempts attempts;
    private final Doers doers;
    private final CardMarks marks;
    private final WorkUnder under;
    private final Clockwork clockwork;

    CardEditing(
            CardRepository cards,
            Acting acting,
            CardAttempts attempts,
            Doers doers,
            CardMarks marks,
            WorkUnder under,
            Clockwork clockwork) {
        this.cards = cards;
        this.acting = acting;
        this.attempts = attempts;
        this.doers = doers;
        this.marks = marks;
        this.under = under;
        this.clockwork = clockwork;
    }

    /**
     * Lets the viewer do something to a card.
     *
     * @return the card as it is afterwards
     * @throws NotPossible when it does not exist for this viewer, may only be read, or a rule says no
     * @throws OptimisticLockingFailureException when somebody else changed it since the viewer last saw it
     */
    public <T extends Card> CardRef change(CardRef ref, Class<T> kind, BiConsumer<T, Act> verb) {
        return change(ref, kind, VisibleCards.to(viewer().clearance()), verb);
    }

    /** The same for a step that can be taken back. */
    public <T extends Card> Moved move(CardRef ref, Class<T> kind, BiConsumer<T, Act> verb) {
        var former = new Standing[1];
        var after = change(ref, kind, (card, act) -> {
            former[0] = card.standing();
            verb.accept(card, act);
        });
        return new Moved(after, former[0]);
    }

    /** The same for a card in the bin. */
    CardRef changeInBin(CardRef ref, BiConsumer<Card, Act> verb) {
        return change(ref, Card.class, VisibleCards.inBinTo(viewer().clearance()), verb);
    }

    private <T extends Card> CardRef change(
            CardRef ref, Class<T> kind, Specification<Card> visible, BiConsumer<T, Act> verb) {
        return attempts.on(ref.id(), () -> perform(ref, kind, visible, verb));
    }

    private <T extends Card> CardRef perform(
            CardRef ref, Class<T> kind, Specification<Card> visible, BiConsumer<T, Act> verb) {
        var card = cards.findOne(visible.and((root, _, is) -> is.equal(root.get("key"), ref.id())))
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new NotPossible("card.not-found"));
        mustWriteIn(card);
        Conflict.unlessSame(ref.version(), card.ref().version());
        return acting.upon(card, () -> done(card, verb));
    }

    private <T extends Card> CardRef done(T card, BiConsumer<T, Act> verb) {
        var charge = card.duty().charge();
        var former = card.changedAt();
        var wijk = card.wijk();
        var wasToDo = card.isToDo();
        verb.accept(card, act());
        if (!wasToDo && card.isToDo()) {
            under.mayOpenAgain(card);
        }
        mustWriteWhereItGoes(card, wijk);
        doers.mustBeAble(card, charge, viewer().organisation());
        card.wind(clockwork);
        return saved(card, former);
    }

    private CardRef saved(Card card, Instant former) {
        var after = cards.saveAndFlush(card).ref();
        if (!card.changedAt().equals(former)) {
            marks.wentOn(viewer().id(), card.id(), former, card.changedAt());
        }
        return after;
    }

    private void mustWriteIn(Card card) {
        mustWriteIn(card.wijken());
    }

    private void mustWriteIn(Set<WijkId> boards) {
        if (!viewer().writesIn(boards)) {
            throw new NotPossible("card.read-only");
        }
    }

    private void mustWriteWhereItGoes(Card card, WijkId former) {
        if (!card.wijk().equals(former)) {
            mustWriteIn(Set.of(card.wijk()));
        }
    }

    /**
     * Somebody leaves: no open card stays in that person's hands, also none in the bin or out of sight of the settings
     * keeper who closes the account. What it says does not change, nor which organisation leads it.
     */
    void passOn(UserId leaver, Function<Card, Optional<UserId>> successor) {
        cards.findAll(CardsInHand.of(leaver)).forEach(card -> {
            card.passOn(leaver, successor.apply(card).orElse(null), act());
            cards.saveAndFlush(card);
        });
    }

    /** Lets a card do what its day asks for: nobody acts, so nobody has to be allowed to. */
    void byItself(Specification<Card> which, BiConsumer<Card, Act> verb) {
        cards.findOne(which).ifPresent(card -> {
            verb.accept(card, acting.byItself(card));
            card.wind(clockwork);
            cards.saveAndFlush(card);
        });
    }

    /** Sets the clocks of some cards anew; their history says nothing, for nobody did anything to them. */
    void rewind(Collection<CardId> some) {
        cards.findAll((card, _, _) -> card.get("key").in(some)).forEach(card -> {
            card.rewind(clockwork);
            cards.saveAndFlush(card);
        });
    }

    /** Puts a new card on the board. */
    public CardRef add(Card card) {
        return attempts.on(null, () -> {
            mustWriteIn(card);
            card.parent().ifPresent(under::mustBeOpen);
            doers.mustBeAble(card, Charge.NOBODY, viewer().organisation());
            card.wind(clockwork);
            var added = cards.saveAndFlush(card).ref();
            marks.saw(viewer().id(), added.id());
            return added;
        });
    }

    /** Who acts now, on behalf of which organisation. */
    public Act act() {
        return acting.act();
    }

    private Viewer viewer() {
        return acting.viewer();
    }
}
