package nl.wijkbord.intake.ui;

import java.util.List;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.ui.GivenAlong;
import nl.wijkbord.initiative.InitiativeService;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.FormPage;
import nl.wijkbord.ui.Notices;
import org.springframework.stereotype.Component;

/** Asks three things about something new, and puts it on the board. */
@Component
class QuickAdd {

    private final Offers offers;
    private final SignalService signals;
    private final InitiativeService initiatives;
    private final AssignmentService assignments;
    private final Arrival arrival;
    private final CurrentViewer me;
    private final List<GivenAlong> along;

    QuickAdd(
            Offers offers,
            SignalService signals,
            InitiativeService initiatives,
            AssignmentService assignments,
            Arrival arrival,
            CurrentViewer me,
            List<GivenAlong> along) {
        this.offers = offers;
        this.signals = signals;
        this.initiatives = initiatives;
        this.assignments = assignments;
        this.arrival = arrival;
        this.me = me;
        this.along = along;
    }

    void ask(Origin origin) {
        var us = me.get().organisation();
        var form = new QuickAddForm(offers.from(origin.wijk()), along, origin.kind()).inDialog();
        var dialog = FormDialog.of("intake.title", form)
                .saveAnother("intake.save-another", form::clear)
                .onSave(it -> form.guard().keep(() -> keep(form, it, us)));
        form.onSaveKey(dialog::saveKey);
        dialog.open();
    }

    /** The same questions on a screen of their own. */
    FormPage<Intake> page(Origin origin) {
        var us = me.get().organisation();
        var form = new QuickAddForm(offers.from(origin.wijk()), along, origin.kind());
        var page = new FormPage<>(form)
                .saveAnother("intake.save-another", form::clear)
                .onSave(it -> form.guard().keep(() -> keep(form, it, us)))
                .then(() -> IntakeNavigation.toBoard(origin));
        form.onSaveKey(page::saveKey);
        return page;
    }

    /** A card belongs to the organisation for which it was filled in, also when this person acts for another by now. */
    private void keep(QuickAddForm form, Intake intake, OrganisationId us) {
        if (!us.equals(me.get().organisation())) {
            throw new NotPossible("intake.other-organisation");
        }
        switch (intake) {
            case Intake.NewSignal(var input) -> arrival.of(signals.report(input), form);
            case Intake.NewInitiative(var input) -> arrival.of(initiatives.propose(input), form);
            case Intake.NewAssignment(var input) -> arrival.of(assignments.ask(input), form);
            case Intake.SeenAgain(var signal) -> seenAgain(signal);
            case Intake.OtherWay(var category, var wijk) -> {
                signals.turnAway(category.id(), wijk);
                Notices.done("intake.counted", category.name());
            }
        }
    }

    private void seenAgain(Lookalike signal) {
        var said = signals.seenAgain(signal.id());
        Notices.undo(
                "intake.alike.done",
                () -> signals.notSeenAgain(said),
                signal.number().toString());
    }
}
