package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.card.ui.OneText;
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

    Agreements(AssignmentService assignments, CardMoves moves, CardParties parties) {
        this.assignments = assignments;
        this.moves = moves;
        this.parties = parties;
    }

    AgreeForm form(CardPage page) {
        return new AgreeForm(parties.team(page.row().wijk()));
    }

    /** Under the card of the page; what one asks of the own organisation is accepted at once. */
    void agree(CardPage page, AgreeForm.Agreement it, Reason reason) {
        var card = page.row();
        var spot = new Spot(card.wijk(), card.buurt(), card.place());
        var face = new Face(it.what(), "", spot, card.category(), card.priority());
        assignments.ask(new AssignmentInput(face, it.who().id(), null, it.when(), card.id(), reason));
        page.refresh();
    }

    /** Whether this viewer's organisation is the one that was asked. */
    boolean isOurs(CardRow assignment) {
        var me = parties.me();
        return me.organisation().equals(assignment.lead()) && me.writesIn(assignment.wijk());
    }

    void accept(CardPage page, CardRow assignment) {
        perform(page, () -> {
            assignments.accept(assignment.ref());
            Notices.done("assignment.accepted.notice");
        });
    }

    void done(CardPage page, CardRow assignment) {
        perform(page, () -> finish(page, assignment, "", Reason.NONE));
    }

    private void finish(CardPage page, CardRow assignment, String result, Reason why) {
        var after = assignments.done(assignment.ref(), result, why);
        page.refresh();
        Notices.undo(
                "assignment.done.notice",
                () -> {
                    moves.undo(after);
                    page.refresh();
                },
                assignment.title());
    }

    /** With a word about what was done. */
    void askDone(CardPage page, Supplier<CardRow> assignment) {
        var form = new OneText("note", note("assignment.done.note"));
        var seen = assignment.get();
        FormDialog.of("assignment.done.title", form)
                .onSave(it -> form.guard()
                        .keep(() -> finish(page, seen, it, form.guard().reason())))
                .saveKey("assignment.done")
                .open();
    }

    void askBack(CardPage page, Supplier<CardRow> assignment) {
        var form = new OneText("note", note("assignment.back.reason.label")).needed();
        var seen = assignment.get().ref();
        FormDialog.of("assignment.back.title", form)
                .onSave(it -> form.guard().keep(() -> {
                    assignments.handBack(seen, it, form.guard().reason());
                    page.refresh();
                }))
                .saveKey("assignment.back")
                .open();
    }

    private static TextArea note(String labelKey) {
        var note = new TextArea(Texts.get(labelKey));
        note.setMaxLength(NOTE);
        return note;
    }

    private static void perform(CardPage page, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
        page.refresh();
    }
}
