package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        lines.values().retainAll(wanted);
        arrange(wanted);
    }

    /** @param place of a line, from 0; nothing happens when there is none by now */
    void focus(int place) {
        getContent().getElement().executeJs("this.querySelectorAll('.work-card')[$0]?.focus()", place);
    }

    private WorkLine shown(WorkItem item) {
        var known = lines.get(item.id());
        if (known == null) {
            return lines.computeIfAbsent(item.id(), _ -> line.apply(item));
        }
        known.show(item);
        return known;
    }

    /** Only what is out of place is moved: an element that is put in anew loses the focus. */
    private void arrange(List<WorkLine> wanted) {
        var list = getContent();
        var stay = Set.copyOf(wanted);
        list.getChildren().filter(it -> !stay.contains(it)).toList().forEach(list::remove);
        var there = new ArrayList<>(list.getChildren().toList());
        for (int i = 0; i < wanted.size(); i++) {
            var line = wanted.get(i);
            if (i == there.size() || there.get(i) != line) {
                there.remove(line);
                there.add(i, line);
                list.addComponentAtIndex(i, line);
            }
        }
    }
}
