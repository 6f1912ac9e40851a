package nl.wijkbord.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Texts;

/** The same cards as the board shows, as a table. */
class CardTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final RowGrid<Tile> grid = new RowGrid<>("board.table");

    CardTable() {
        getContent().addClassName("table-view");
        grid.link("board.table.number", Tile::href, Tile::id)
                .link("board.table.title", Tile::href, Tile::title)
                .column("board.table.kind", Tile::kindWord)
                .column("board.table.stage", it -> Texts.get("card.stage." + it.stage()))
                .column("board.table.place", Tile::place)
                .column("board.table.lead", CardTable::lead)
                .column("board.table.age", Tile::age)
                .column("board.table.states", CardTable::states)
                .empty(EmptyState.of("board.table.empty"));
        getContent().add(grid);
    }

    void show(Collection<Tile> tiles) {
        grid.rows(tiles);
    }

    private static String lead(Tile tile) {
        return tile.lead() == null ? "" : tile.lead().name();
    }

    private static String states(Tile tile) {
        return String.join(", ", tile.states().stream().map(Tile.State::text).toList());
    }
}
