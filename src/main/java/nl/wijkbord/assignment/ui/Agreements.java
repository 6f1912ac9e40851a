package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardKind;
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
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;

/** What somebody at a card does with assignments: agree on one, accept it, hand it back, finish it, let it lapse. */
@Component
class Agreements {

    /** In characters, as the database keeps it. */
    private static final int NOTE = 1_000;

    private final AssignmentService assignments;
    private final CardMoves moves;
    private final CardParties parties;
    private final SeenCards seenCards;
    private final Times times;

    Agreements(AssignmentService assignments, CardMoves moves, CardParties parties, SeenCards seenCards, Times times) {
        this.assignments = assignments;
        this.moves = moves;
        this.parties = parties;
        this.seenCards = seenCards;
        this.times = times;
    }

    /** Not under what is closed or an assignment itself, nor by who only looks along for a while. */
    boolean mayAgree(CardPage page) {
        return page.mayWrite() && takesMore(page.row()) && parties.seesForGood(page.card());
    }

    boolean takesMore(CardRow card) {
        return card.stage().isOpen() && card.number().kind() != CardKind.ASSIGNMENT;
    }

    AgreeForm form(CardPage page) {
        return form(Set.of(where(page.row())));
    }

    /** For what is agreed in all of these wijken. */
    AgreeForm form(Set<WijkId> wijken) {
        return new AgreeForm(parties.askable(wijken), asked -> parties.people(asked, wijken), times.today())
                .hints(parties.hints());
    }

    /** Under the card of the page; what one asks of the own organisation is accepted at once. */
    void agree(CardPage page, AgreeForm.Agreement it, Reason reason) {
        ask(page.row(), it, reason);
        page.refresh();
    }

    CardRef ask(CardRow card, AgreeForm.Agreement it, Reason reason) {
        var wijk = where(card);
        var spot = new Spot(wijk, wijk.equals(card.wijk()) ? card.buurt() : null, card.place());
        var face = new Face(it.what(), "", spot, card.category(), card.priority());
        return assignments.ask(new AssignmentInput(
                face, it.who().id(), it.personId(), it.when(), card.id(), null, it.needed(), reason));
    }

    /** Where the card lies, or else where it also stands: a wijk in which this viewer writes. */
    WijkId where(CardRow card) {
        var me = parties.me();
        return me.writesIn(card.wijk())
                ? card.wijk()
                : card.also().stream()
                        .filter(me::writesIn)
                        .min(Comparator.comparing(WijkId::value))
                        .orElse(card.wijk());
    }

    /** Whether this viewer tells what the one that was asked says: for the own organisation, or for one without accounts. */
    boolean isOurs(CardRow assignment) {
        var me = parties.me();
        var speaks = me.organisation().equals(assignment.lead()) || isToldFor(assignment);
        return speaks && me.writesIn(assignment.wijken());
    }

    /** Whether what it says is told for an organisation for which nobody logs in. */
    boolean isToldFor(CardRow assignment) {
        return parties.isOutside(assignment.lead()) && isByUs(assignment);
    }

    /** Whether this viewer's organisation asked for it, or this viewer connects the partners. */
    boolean isByUs(CardRow assignment) {
        var me = parties.me();
        return me.writesIn(assignment.wijken())
                && (me.organisation().equals(assignment.owner()) || me.coordinates(assignment.wijk()));
    }

    /** Whether this viewer connects the partners where it lies. */
    boolean isForUsToConnect(CardRow assignment) {
        return parties.me().coordinates(assignment.wijk());
    }

    /** What saying yes is called. */
    String yes(CardRow assignment) {
        return isToldFor(assignment)
                ? Texts.get("assignment.accept.for", asked(assignment))
                : Texts.get("assignment.accept");
    }

    /** What handing it back is called. */
    String no(CardRow assignment) {
        return isToldFor(assignment)
                ? Texts.get("assignment.back.for", asked(assignment))
                : Texts.get("assignment.back");
    }

    private String asked(CardRow assignment) {
        return parties.named(Stream.ofNullable(assignment.lead()).collect(Collectors.toSet())).stream()
                .map(OrganisationName::name)
                .collect(Collectors.joining());
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
        FormDialog.of("assignment.back.title", form, row.title())
                .onSave(it -> form.guard().keep(() -> {
                    var reason = form.guard().reason();
                    var after = seen.keep(ref -> assignments.handBack(ref, it, reason));
                    tell(refresh, after, "assignment.back.notice", row.title());
                }))
                .saveKey("assignment.back")
                .open();
    }

    void askAgain(Runnable refresh, CardRow assignment) {
        perform(
                refresh,
                () -> tell(
                        refresh,
                        assignments.askAgain(assignment.ref()),
                        "assignment.again.notice",
                        assignment.title()));
    }

    /** It is not needed any more, and why. */
    void askLapse(Runnable refresh, Supplier<CardRow> assignment) {
        var form = new OneText("note", note("assignment.lapse.why")).needed();
        var row = assignment.get();
        var seen = seen(row);
        FormDialog.of("assignment.lapse.title", form)
                .onSave(it -> form.guard().keep(() -> {
                    var reason = form.guard().reason();
                    var after = seen.keep(ref -> assignments.lapse(ref, it, reason));
                    tell(refresh, after, "assignment.lapse.notice", row.title());
                }))
                .saveKey("assignment.lapse")
                .open();
    }

    /** What is needed of the one that was asked. */
    void askNeed(CardPage page, Supplier<String> now) {
        var form = new OneText("needed", note("assignment.needed"));
        var seen = page.seen(CardFact.TITLE, CardFact.LEAD).showing("card.field.needed", now.get(), now, it -> it);
        FormDialog.of("assignment.needed", form)
                .with(now.get())
                .onSave(it -> form.guard()
                        .keep(() -> page.attempt(
                                seen,
                                ref -> assignments.need(ref, it, form.guard().reason()))))
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
