package nl.wijkbord.card;

import java.util.Optional;
import java.util.function.BiConsumer;
import nl.wijkbord.privacy.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves cards over the board, and back. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class CardMoves {

    private final CardEditing editing;
    private final CardRanks ranks;
    private final CardGuard guard;
    private final WorkUnder under;
    private final Doers doers;
    private final Voices voices;

    CardMoves(CardEditing editing, CardRanks ranks, CardGuard guard, WorkUnder under, Doers doers, Voices voices) {
        this.editing = editing;
        this.ranks = ranks;
        this.guard = guard;
        this.under = under;
        this.doers = doers;
        this.voices = voices;
    }

    /** To a column, under another card there; above null puts it on top. In its own column only the order changes. */
    @Transactional
    public Moved move(CardRef ref, Stage stage, @Nullable CardId above) {
        return step(ref, (card, act) -> {
            var rank = ranks.under(above, card.wijken(), stage); // before the change, or asking would write it twice
            if (card.stage() != stage) {
                card.moveTo(stage, act);
            }
            card.rank(rank);
        });
    }

    /** The organisation itself moves it, or whoever speaks for it. */
    private Moved step(CardRef ref, BiConsumer<Card, Act> verb) {
        return editing.move(ref, Card.class, (card, act) -> voices.speak(card, act, verb));
    }

    /**
     * Somebody takes a card and begins: both, or neither when that may not be. Where another organisation is asked
     * first, the card stays where it is until that one says yes.
     */
    @Transactional
    public Moved takeUp(CardRef ref, Charge charge, @Nullable CardId above) {
        return editing.move(ref, Card.class, (card, act) -> {
            var rank = ranks.under(above, card.wijken(), Stage.OPGEPAKT);
            card.giveTo(charge.lead(), charge.person(), act);
            if (card.duty().lead().isPresent()) {
                card.moveTo(Stage.OPGEPAKT, act);
                card.rank(rank);
            }
        });
    }

    /** The organisation that was asked says yes. */
    @Transactional
    public Moved accept(CardRef ref) {
        return editing.move(ref, Card.class, (card, act) -> {
            letGo(card, act);
            card.accept(act);
        });
    }

    /** Whoever was named and cannot do it any more does not keep the others from it. */
    private void letGo(Card card, Act act) {
        card.duty()
                .offer()
                .filter(it -> doers.cannotDo(it, card.wijken()))
                .flatMap(it -> Optional.ofNullable(it.person()))
                .ifPresent(it -> card.passOn(it, null, act));
    }

    /** The organisation that was asked says no, and why. */
    @Transactional
    public Moved handBack(CardRef ref, String reason, Reason why) {
        guard.check("note", reason, why);
        return step(ref, (card, act) -> card.handBack(reason, act));
    }

    @Transactional
    public Moved withdraw(CardRef ref) {
        return editing.move(ref, Card.class, Card::withdraw);
    }

    @Transactional
    public Moved waitFor(CardRef ref, Waiting what, Reason reason) {
        guard.check("party", what.party(), reason);
        return step(ref, (card, act) -> {
            card.waitFor(what, act);
            card.rank(ranks.under(null, card.wijken(), Stage.WACHT_OP));
        });
    }

    /** A card with open assignments stays open until they are done; those that one sees are named. */
    @Transactional
    public Moved close(CardRef ref, Closing closing, Reason reason) {
        guard.check("note", closing.note(), reason);
        guard.check("feedbackNote", closing.feedbackNote(), reason);
        return step(ref, (card, act) -> {
            under.mustBeDone(card.id());
            card.close(closing, act);
            card.rank(ranks.under(null, card.wijken(), Stage.AFGEROND));
        });
    }

    /** Puts a card back where and with whom it stood, when nobody touched it since; closed only over nothing that is open. */
    @Transactional
    public CardRef undo(Moved move) {
        return editing.change(move.ref(), Card.class, (card, act) -> {
            if (card.stage().isOpen() && !move.former().stage().isOpen()) {
                under.mustBeDone(card.id());
            }
            card.undo(move.former(), act);
            letGo(card, act);
        });
    }
}
