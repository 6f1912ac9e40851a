package nl.wijkbord.card.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.HandedBack;
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
     * @param place what that column is called
     * @param way null for the usual one
     */
    public record Move(
            Supplier<CardRow> card,
            Stage to,
            @Nullable CardId above,
            Runnable putBack,
            String place,
            @Nullable Way way) {

        /** To a column of the partners. */
        public static Move to(Stage stage, Supplier<CardRow> card, @Nullable CardId above, Runnable putBack) {
            return new Move(card, stage, above, putBack, Texts.get("card.stage." + stage), null);
        }

        private CardRef ref() {
            return card.get().ref();
        }

        /** Whether somebody has to answer something before the card can lie there. */
        public boolean asks() {
            var now = card.get();
            return switch (to) {
                case WACHT_OP, AFGEROND -> now.stage() != to;
                case OPGEPAKT -> now.stage() != to && now.lead() == null;
                case TE_BESPREKEN -> isGivenBack();
                case NIEUW, TERUGKOPPELEN -> false;
            };
        }

        /** What was agreed and is talked about again was given back. */
        private boolean isGivenBack() {
            var now = card.get();
            return now.number().kind() == CardKind.ASSIGNMENT && now.stage() != to;
        }
    }

    /** How a card comes to where it is put, when more changes than its stage. */
    public interface Way {

        Moved go(CardRef ref);

        /** Somebody leads it from now on. */
        Moved takeUp(CardRef ref, Charge charge);

        /** Whether another organisation is asked, and the card stays where it is until that one says yes. */
        default boolean isAsked() {
            return false;
        }
    }

    private Moved go(Move move, CardRef ref) {
        return move.way() == null
                ? moves.move(ref, move.to(), move.above())
                : move.way().go(ref);
    }

    private Moved takeUp(Move move, CardRef ref, Charge charge) {
        return move.way() == null
                ? moves.takeUp(ref, charge, move.above())
                : move.way().takeUp(ref, charge);
    }

    /** Nothing has moved yet when a dialog opens. */
    public void move(Move move) {
        if (move.card().get().stage() == move.to()) {
            attempt(move, move.ref());
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
            case TE_BESPREKEN -> talkAbout(move);
            case NIEUW, TERUGKOPPELEN -> attempt(move, move.ref());
        }
    }

    /** Whoever may not give it back hears so before writing why. */
    private void talkAbout(Move move) {
        var lead = move.card().get().lead();
        if (move.isGivenBack() && (parties.me().organisation().equals(lead) || parties.isOutside(lead))) {
            askWhy(move);
        } else {
            attempt(move, move.ref());
        }
    }

    private void askWhy(Move move) {
        var why = new TextArea(Texts.get("assignment.back.reason.label"));
        why.setMaxLength(HandedBack.REASON);
        var form = new OneText("note", why).needed();
        var seen = seenCards.of(details(move), CardFact.TITLE, CardFact.STAGE, CardFact.LEAD, CardFact.DUE);
        FormDialog.of("assignment.back.title", form, move.card().get().title())
                .onSave(it -> form.guard()
                        .keep(() -> tell(
                                move,
                                seen.keep(ref ->
                                        moves.handBack(ref, it, form.guard().reason())))))
                .saveKey("assignment.back")
                .open();
    }

    private void askWhatFor(Move move) {
        var form = new WaitForm(times.today());
        var card = details(move);
        var seen = seenCards.of(card, CardFact.STAGE, CardFact.WAITING, CardFact.LEAD);
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
            attempt(move, move.ref());
            return;
        }
        var card = details(move);
        var choices = parties.leads(card);
        var wijken = card.row().wijken();
        var form = new LeadForm(choices, it -> parties.people(it, wijken))
                .hints(parties.hints())
                .needed(choices);
        var seen = seenCards.of(card, CardFact.STAGE, CardFact.LEAD);
        FormDialog.of("card.lead.title", form)
                .onSave(it -> tell(move, seen.keep(ref -> takeUp(move, ref, it.charge())), it.charge()))
                .open();
    }

    private CardDetails details(Move move) {
        return pages.find(move.card().get().number(), parties.me().clearance())
                .orElseThrow(() -> new NotPossible("card.not-found"));
    }

    private void attempt(Move move, CardRef ref) {
        try {
            tell(move, go(move, ref), move.way() != null && move.way().isAsked());
        } catch (RuntimeException failure) {
            move.putBack().run();
            Failures.tell(failure);
        }
    }

    private void tell(Move move, Moved moved, Charge given) {
        tell(move, moved, !parties.me().organisation().equals(given.lead()));
    }

    /** A card that another organisation was asked to take has not moved yet. */
    private void tell(Move move, Moved moved, boolean isAsked) {
        if (!isAsked) {
            tell(move, moved);
        } else {
            move.putBack().run();
            Notices.undo(
                    "card.offer.notice",
                    () -> moves.undo(moved),
                    move.card().get().number().toString());
        }
    }

    private void tell(Move move, Moved moved) {
        Notices.undo(
                "card.moved.notice",
                () -> moves.undo(moved),
                move.card().get().number().toString(),
                move.place());
    }
}
