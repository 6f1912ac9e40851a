package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkbord.card.CardId;
import nl.wijkbord.mywork.WorkItem;

/** Lines of which each stays itself while others come and go, so that the focus and the eye stay where they are. */
final class WorkLines extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Map<CardId, WorkLine> lines = new HashMap<>();
    private final transient Function<WorkItem, WorkLine> line;

    WorkLines(Function<WorkItem, WorkLine> line) {
        this.line = line;
        getContent().addClassName("work-lines");
        getContent().getElement().setAttribute("role", "list");
    }

    void show(List<WorkItem> items) {
        var wanted = items.stream().map(this::shown).toList();
        var freed = wanted.isEmpty() ? Optional.<Integer>empty() : leave(wanted);
        lines.values().retainAll(wanted);
        arrange(wanted);
        freed.ifPresent(it -> wanted.get(Math.min(it, wanted.size() - 1)).focus());
    }

    private WorkLine shown(WorkItem item) {
        var known = lines.get(item.id());
        if (known == null) {
            return lines.computeIfAbsent(item.id(), _ -> line.apply(item));
        }
        known.show(item);
        return known;
    }

    /** Where somebody was at work in a line that is gone now. */
    private Optional<Integer> leave(List<WorkLine> wanted) {
        return lines.values().stream()
                .filter(it -> !wanted.contains(it) && it.isTouched())
                .map(getContent()::indexOf)
                .findAny();
    }

    private void arrange(List<WorkLine> wanted) {
        var list = getContent();
        list.getChildren().filter(it -> !wanted.contains(it)).toList().forEach(list::remove);
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= list.getComponentCount() || !list.getComponentAt(i).equals(wanted.get(i))) {
                list.addComponentAtIndex(i, wanted.get(i));
            }
        }
    }
}
