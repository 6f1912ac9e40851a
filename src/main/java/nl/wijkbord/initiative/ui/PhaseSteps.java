package nl.wijkbord.initiative.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.EnumMap;
import java.util.Map;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.FactList;
import nl.wijkbord.card.ui.OneText;
import nl.wijkbord.card.ui.SectionBox;
import nl.wijkbord.initiative.InitiativeDetails;
import nl.wijkbord.initiative.InitiativeService;
import nl.wijkbord.initiative.Phase;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;

/** The seven phases of an initiative as steps, each with the column it stands in, and who wants it. */
final class PhaseSteps extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient InitiativeService initiatives;
    private final transient CardMoves moves;
    private final Map<Phase, NativeButton> steps = new EnumMap<>(Phase.class);
    private final FactList facts = new FactList();
    private transient InitiativeDetails details;

    PhaseSteps(CardPage page, InitiativeService initiatives, CardMoves moves, Times times, InitiativeDetails now) {
        this.page = page;
        this.initiatives = initiatives;
        this.moves = moves;
        details = now;
        var list = new OrderedList();
        list.addClassNames("stage-steps", "phase-steps");
        list.getElement().setAttribute("aria-label", Texts.get("initiative.phases"));
        for (var phase : Phase.values()) {
            steps.put(phase, step(phase));
            list.add(new ListItem(steps.get(phase)));
        }
        facts.fact("initiative.since", () -> times.moment(details.since()))
                .fact("initiative.initiator.label", () -> details.initiator())
                .edit(page.mayWrite(), this::askWhoWantsIt);
        getContent().add(new SectionBox("initiative.phases", list, facts));
        mark();
    }

    private NativeButton step(Phase phase) {
        var step = new NativeButton(Texts.get("initiative.phase." + phase), _ -> enter(phase));
        step.setTitle(Texts.get("card.stage." + phase.stage()));
        return step;
    }

    private void enter(Phase phase) {
        if (page.mayWrite() && !isIn(phase)) {
            try {
                var entered = new Moved[1];
                page.attempt(page.row().ref(), ref -> {
                    entered[0] = initiatives.put(ref, phase, null);
                    return entered[0].ref();
                });
                Notices.undo("initiative.phase.notice", () -> undo(entered[0]), Texts.get("initiative.phase." + phase));
            } catch (RuntimeException failure) {
                Failures.tell(failure);
            }
        }
    }

    private void undo(Moved entered) {
        page.attempt(entered.ref(), _ -> moves.undo(entered));
    }

    private void askWhoWantsIt() {
        var form = new OneText("initiator", Initiator.field()).needed();
        var seen = page.seen().showing("card.field.initiator", details.initiator(), this::initiator, it -> it);
        FormDialog.of("initiative.initiator", form)
                .with(details.initiator())
                .onSave(it -> form.guard()
                        .keep(() -> page.attempt(
                                seen,
                                ref -> initiatives.wantedBy(
                                        ref, it, form.guard().reason()))))
                .open();
    }

    private @Nullable String initiator() {
        return initiatives
                .details(page.row().id(), page.eyes())
                .map(InitiativeDetails::initiator)
                .orElse(null);
    }

    void refresh() {
        initiatives.details(page.row().id(), page.eyes()).ifPresent(it -> details = it);
        facts.refresh();
        mark();
    }

    /** What was stopped in a phase is no longer in it, and can go on there. */
    private boolean isIn(Phase phase) {
        return phase == details.phase() && (page.row().stage().isOpen() || phase == Phase.BEHEER);
    }

    private void mark() {
        var stage = page.row().stage();
        var isLed = page.row().lead() != null;
        steps.forEach((phase, step) -> {
            step.setEnabled(isIn(phase) || (page.mayWrite() && phase.mayBeEntered(stage, isLed)));
            if (isIn(phase)) {
                step.getElement().setAttribute("aria-current", "step");
            } else {
                step.getElement().removeAttribute("aria-current");
            }
        });
    }
}
