package nl.wijkbord.board.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.ui.CopiedLink;
import nl.wijkbord.ui.Texts;
import tools.jackson.databind.node.ObjectNode;

/** What one does with a card without opening it; the board says of which tile it was asked. */
class TileMenu extends ContextMenu {

    private static final long serialVersionUID = 1L;

    private final BoardPane board;
    private final transient BulkDeeds deeds;
    private final transient BiConsumer<CardRow, String> move;

    /** @param move puts a card in a column */
    TileMenu(BoardPane board, BoardCanvas canvas, BulkDeeds deeds, BiConsumer<CardRow, String> move) {
        this.board = board;
        this.deeds = deeds;
        this.move = move;
        setTarget(canvas);
        setOpenOnClick(true);
    }

    /** Nothing opens for a card that went meanwhile. */
    @Override
    protected boolean onBeforeOpenMenu(ObjectNode told) {
        removeAll();
        var card = board.contents().find(told.path("card").asString(""));
        card.ifPresent(this::fill);
        return card.isPresent() && super.onBeforeOpenMenu(told);
    }

    private void fill(CardRow card) {
        var number = card.number().toString();
        addItem(Texts.get("ui.open"), _ -> BoardNavigation.go(board.address().open(number)));
        if (board.mayChange(card)) {
            var places = addItem(Texts.get("board.bulk.move")).getSubMenu();
            columns(card)
                    .forEach(it -> places.addItem(title(it), _ -> now(card).ifPresent(row -> move.accept(row, it))));
            addItem(Texts.get("board.bulk.take"), _ -> now(card).ifPresent(it -> deeds.take(List.of(it))));
        }
        addItem(Texts.get("board.filters.copy"), _ -> CopiedLink.of(board, "k/" + number));
    }

    private List<String> columns(CardRow card) {
        var columns = board.contents().columns();
        var from = board.contents().placeOf(card).column();
        return columns.names().stream()
                .filter(it -> columns.lets(card, from, it))
                .toList();
    }

    private String title(String column) {
        return board.contents().columns().title(column);
    }

    /** As the board shows it by the time somebody chose. */
    private Optional<CardRow> now(CardRow card) {
        return board.contents().find(card.number().toString());
    }
}
