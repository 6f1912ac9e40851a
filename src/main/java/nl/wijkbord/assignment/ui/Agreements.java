package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.ui.CardFact;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.card.ui.OneText;
import nl.wijkbord.card.ui.SeenCard;
import nl.wijkbord.card.ui.SeenCards;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** What somebody at a card does with assignments: agree on one, accept it, hand it back, finish it. */
@Component
class Agreements {

    /** In characters, as the database keeps it. */
    private static final int NOTE = 1_000;

    private final AssignmentService assignments;
    private final CardMoves moves;
    private final CardParties parties;
    private final SeenCards seenCards;

    Agreements(AssignmentService assignments, CardMoves moves, CardParties parties, SeenCards seenCards) {
        this.assignments = assignments;
        this.moves = moves;
        this.parties = parties;
        this.seenCards = seenCards;
    }

    AgreeForm form(CardPage page) {
        var wijk = page.row().wijk();
        return new AgreeForm(parties.team(wijk), asked -> parties.people(asked, wijk));
    }

    /** Under the card of the page; what one asks of the own organisation is accepted at once. */
    void agree(CardPage page, AgreeForm.Agreement it, Reason reason) {
        ask(page.row(), it, reason);
        page.refresh();
    }

    CardRef ask(CardRow card, AgreeForm.Agreement it, Reason reason) {
        var spot = new Spot(card.wijk(), card.buurt(), card.place());
        var face = new Face(it.what(), "", spot, card.category(), card.priority());
        return assignments.ask(new AssignmentInput(face, it.who().id(), it.personId(), it.when(), card.id(), reason));
    }

    /** Whether this viewer's organisation is the one that was asked. */
    boolean isOurs(CardRow assignment) {
        var me = parties.me();
        return me.organisation().equals(assignment.lead()) && me.writesIn(assignment.wijk());
    }

    void accept(Runnable refresh, CardRow assignment) {
        perform(refresh, () -> tell(refresh, assignments.accept(assignment.ref()), "assignment.accepted.notice", ""));
    }

    void done(Runnable refresh, CardRow assignment) {
        perform(refresh, () -> finished(refresh, assignment, assignments.done(assignment.ref(), "", Reason.NONE)));
    }

    private void finished(Runnable refresh, CardRow assignment, Moved after) {
        tell(refresh, after, "assignment.done.notice", assignment.title());
    }

    private void tell(Runnable refresh, Moved after, String key, String what) {
        refresh.run();
        Notices.undo(
                key,
                () -> {
                    moves.undo(after);
                    refresh.run();
                },
                what);
    }

    /** With a word about what was done. */
    void askDone(Runnable refresh, Supplier<CardRow> assignment) {
        var form = new OneText("note", note("assignment.done.note"));
        var row = assignment.get();
        var seen = seen(row);
        FormDialog.of("assignment.done.title", form)
                .onSave(it -> form.guard().keep(() -> {
                    var reason = form.guard().reason();
                    finished(refresh, row, seen.keep(ref -> assignments.done(ref, it, reason)));
                }))
                .saveKey("assignment.done")
                .open();
    }

    void askBack(Runnable refresh, Supplier<CardRow> assignment) {
        var form = new OneText("note", note("assignment.back.reason.label")).needed();
        var row = assignment.get();
        var seen = seen(row);
        FormDialog.of("assignment.back.title", form)
                .onSave(it -> form.guard().keep(() -> {
                    var reason = form.guard().reason();
                    var after = seen.keep(ref -> assignments.handBack(ref, it, reason));
                    tell(refresh, after, "assignment.back.notice", row.title());
                }))
                .saveKey("assignment.back")
                .open();
    }

    private SeenCard seen(CardRow assignment) {
        return seenCards.of(assignment.id(), CardFact.TITLE, CardFact.STAGE, CardFact.LEAD, CardFact.DUE);
    }

    private static TextArea note(String labelKey) {
        var note = new TextArea(Texts.get(labelKey));
        note.setMaxLength(NOTE);
        return note;
    }

    private static void perform(Runnable refresh, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
        refresh.run();
    }
}
