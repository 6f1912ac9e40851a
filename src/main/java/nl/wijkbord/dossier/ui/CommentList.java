package nl.wijkbord.dossier.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.dossier.CommentRow;
import nl.wijkbord.ui.EmptyState;

/** Comments, the newest last; a new look changes only what is different. */
final class CommentList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient DossierDesk desk;
    private final OrderedList list = new OrderedList();
    private final EmptyState none = EmptyState.of("dossier.comments.none");
    private final transient Map<UUID, CommentItem> shown = new HashMap<>();

    CommentList(CardPage page, DossierDesk desk) {
        this.page = page;
        this.desk = desk;
        list.addClassName("comments");
        getContent().add(none, list);
    }

    void refresh() {
        var rows = desk.comments().of(page.row().id(), page.eyes());
        removeAllBut(rows.stream().map(CommentRow::id).collect(toSet()));
        for (int i = 0; i < rows.size(); i++) {
            show(rows.get(i), i);
        }
        none.setVisible(rows.isEmpty());
    }

    private void removeAllBut(Set<UUID> present) {
        var gone = shown.keySet().stream().filter(it -> !present.contains(it)).toList();
        List.copyOf(gone).forEach(it -> list.remove(shown.remove(it)));
    }

    private void show(CommentRow row, int position) {
        var item = shown.get(row.id());
        if (item == null) {
            item = new CommentItem(page, desk, row);
            shown.put(row.id(), item);
            list.addComponentAtIndex(position, item);
        }
        item.show(row);
    }
}
