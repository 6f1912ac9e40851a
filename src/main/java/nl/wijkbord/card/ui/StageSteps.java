package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.EnumMap;
import java.util.Map;
import nl.wijkbord.card.Stage;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.Texts;

/** The columns of the board as steps; one tap moves the card. */
final class StageSteps extends Composite<OrderedList> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient CardMover mover;
    private final Map<Stage, NativeButton> steps = new EnumMap<>(Stage.class);

    StageSteps(CardPage page, CardMover mover) {
        this.page = page;
        this.mover = mover;
        getContent().addClassName("stage-steps");
        getContent().getElement().setAttribute("aria-label", Texts.get("card.stages"));
        for (var stage : Stage.values()) {
            var step = new NativeButton(Texts.get("card.stage." + stage), _ -> move(stage));
            steps.put(stage, step);
            getContent().add(new ListItem(step));
        }
        Keys.on(this, "V", "card.keys.move", page::mayWrite, this::focus);
        refresh();
    }

    private void focus() {
        var now = page.row().stage();
        steps.entrySet().stream()
                .filter(it -> it.getKey() == now)
                .forEach(it -> it.getValue().focus());
    }

    /** What a card waits for can be said again without a move. */
    private void move(Stage to) {
        var isThere = page.row().stage() == to;
        var move = CardMover.Move.to(to, page::row, null, page::refresh);
        if (page.mayWrite() && isThere && to == Stage.WACHT_OP) {
            mover.askAgain(move);
        } else if (page.mayWrite() && !isThere) {
            mover.move(move);
        }
    }

    void refresh() {
        var now = page.row().stage();
        steps.forEach((stage, step) -> {
            mark(step, stage == now);
            step.setEnabled(stage == now || (page.mayWrite() && now.canMoveTo(stage)));
        });
    }

    private static void mark(NativeButton step, boolean current) {
        if (current) {
            step.getElement().setAttribute("aria-current", "step");
        } else {
            step.getElement().removeAttribute("aria-current");
        }
    }
}
