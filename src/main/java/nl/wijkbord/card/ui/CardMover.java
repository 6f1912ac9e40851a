package nl.wijkbord.card.ui;

import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.Stage;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves a card for somebody at a screen: asks in one small dialog for what the stage needs, and offers to take it back. */
@Component
public class CardMover {

    private final CardMoves moves;
    private final CardPages pages;
    private final CardParties parties;
    private final Times times;
    private final SeenCards seenCards;

    CardMover(CardMoves moves, CardPages pages, CardParties parties, Times times, SeenCards seenCards) {
        this.moves = moves;
        this.pages = pages;
        this.parties = parties;
        this.times = times;
        this.seenCards = seenCards;
    }

    /**
     * Which card, as it was last read, to where: under another card there, or on top.
     *
     * @param putBack when it did not move; of a move every screen hears by itself
     * @param way null for the usual one
     */
    public record Move(
            Supplier<CardRow> card,
            Stage to,
            @Nullable CardId above,
            Runnable putBack,
            @Nullable Way way) {

        public Move(Supplier<CardRow> card, Stage to, @Nullable CardId above, Runnable putBack) {
            this(card, to, above, putBack, null);
        }

        /** Whether somebody has to answer something before the card can lie there. */
        public boolean asks() {
            var now = card.get();
            return switch (to) {
                case WACHT_OP, AFGEROND -> now.stage() != to;
                case OPGEPAKT -> now.stage() != to && now.lead() == null;
                case NIEUW, TE_BESPREKEN, TERUGKOPPELEN -> false;
            };
        }

        private CardRef ref() {
            return card.get().ref();
        }
    }

    /** How a card comes to where it is put, when more changes than its stage; and what that place is called. */
    public interface Way {

        Moved go(CardRef ref);

        /** Somebody leads it from now on. */
        Moved takeUp(CardRef ref, Charge charge);

        String place();
    }

    /** Every card can go so: to another stage, and nothing else. */
    private record UsualWay(CardMoves moves, Move move) implements Way {

        @Override
        public Moved go(CardRef ref) {
            return moves.move(ref, move.to(), move.above());
        }

        @Override
        public Moved takeUp(CardRef ref, Charge charge) {
            return moves.takeUp(ref, charge, move.above());
        }

        @Override
        public String place() {
            return Texts.get("card.stage." + move.to());
        }
    }

    private Way way(Move move) {
        return move.way() == null ? new UsualWay(moves, move) : move.way();
    }

    /** Nothing has moved yet when a dialog opens. */
    public void move(Move move) {
        if (move.card().get().stage() == move.to()) {
            go(move, move.ref());
        } else {
            enter(move);
        }
    }

    /** What a card waits for is said again; the card stays where it is. */
    public void askAgain(Move move) {
        askWhatFor(move);
    }

    private void enter(Move move) {
        switch (move.to()) {
            case WACHT_OP -> askWhatFor(move);
            case AFGEROND -> askWhatCameOfIt(move);
            case OPGEPAKT -> takeUp(move);
            case NIEUW, TE_BESPREKEN, TERUGKOPPELEN -> go(move, move.ref());
        }
    }

    private void askWhatFor(Move move) {
        var form = new WaitForm(times.today());
        var card = details(move);
        var seen = seenCards.of(card, CardFact.STAGE, CardFact.WAITING);
        Optional.ofNullable(card.waiting()).ifPresent(form::show);
        FormDialog.of("card.wait.title", form)
                .onSave(it -> form.guard()
                        .keep(() -> tell(
                                move,
                                seen.keep(ref ->
                                        moves.waitFor(ref, it, form.guard().reason())))))
                .open();
    }

    private void askWhatCameOfIt(Move move) {
        var form = new CloseForm();
        var seen = seenCards.of(
                details(move), CardFact.TITLE, CardFact.DESCRIPTION, CardFact.STAGE, CardFact.LEAD, CardFact.WAITING);
        FormDialog.of("card.close.title", form)
                .onSave(it -> form.guard()
                        .keep(() -> tell(
                                move,
                                seen.keep(
                                        ref -> moves.close(ref, it, form.guard().reason())))))
                .saveKey("card.close.save")
                .open();
    }

    private void takeUp(Move move) {
        if (move.card().get().lead() != null) {
            go(move, move.ref());
            return;
        }
        var card = details(move);
        var choices = parties.leads(card);
        var wijk = card.row().wijk();
        var form = new LeadForm(choices, it -> parties.people(it, wijk)).needed(choices);
        var seen = seenCards.of(card, CardFact.STAGE, CardFact.LEAD);
        FormDialog.of("card.lead.title", form)
                .onSave(it -> tell(move, seen.keep(ref -> way(move).takeUp(ref, it.charge()))))
                .open();
    }

    private CardDetails details(Move move) {
        return pages.find(move.card().get().number(), parties.me().clearance())
                .orElseThrow(() -> new NotPossible("card.not-found"));
    }

    private void go(Move move, CardRef ref) {
        try {
            tell(move, way(move).go(ref));
        } catch (RuntimeException failure) {
            move.putBack().run();
            Failures.tell(failure);
        }
    }

    private void tell(Move move, Moved moved) {
        Notices.undo(
                "card.moved.notice",
                () -> moves.undo(moved),
                move.card().get().number().toString(),
                way(move).place());
    }
}
