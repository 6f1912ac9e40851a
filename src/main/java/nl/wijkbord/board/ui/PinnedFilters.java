package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbord.board.SavedFilter;
import nl.wijkbord.card.ui.CardUpdates;
import nl.wijkbord.ui.HomePart;
import nl.wijkbord.ui.Texts;

/** The ways to look that stand on a board, each with how many cards it shows this viewer now. */
@org.springframework.stereotype.Component
class PinnedFilters implements HomePart {

    /** Each is counted; who has more finds them on the boards. */
    private static final int MOST = 16;

    private final SavedFilterMenu saved;
    private final CardUpdates updates;

    PinnedFilters(SavedFilterMenu saved, CardUpdates updates) {
        this.saved = saved;
        this.updates = updates;
    }

    @Override
    public Component make() {
        var row = new Row(saved);
        updates.follow(row, _ -> row.look());
        return row;
    }

    private static final class Row extends Composite<Div> {

        private static final long serialVersionUID = 1L;

        private final transient SavedFilterMenu saved;
        private transient List<SavedFilter> shown = List.of();

        Row(SavedFilterMenu saved) {
            this.saved = saved;
            getContent().addClassNames("filter-bar", "pinned-filters");
            getContent().getElement().setAttribute("role", "group");
            getContent().getElement().setAttribute("aria-label", Texts.get("board.saved.menu"));
            look();
        }

        /** The links stay as long as they lead to the same, with the focus on one of them. */
        void look() {
            var now = saved.pinned().limit(MOST).toList();
            if (!now.equals(shown)) {
                shown = now;
                getContent().removeAll();
                now.forEach(it -> getContent().add(link(it)));
            }
            var links = links().toList();
            for (int i = 0; i < links.size(); i++) {
                links.get(i).setText(saved.label(now.get(i)));
            }
            setVisible(!now.isEmpty());
        }

        private Stream<Anchor> links() {
            return getContent().getChildren().map(Anchor.class::cast);
        }

        private static Anchor link(SavedFilter filter) {
            var link = new Anchor(filter.address(), filter.name());
            link.addClassName("chip");
            return link;
        }
    }
}
