package nl.wijkbord.board.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.ui.CopiedLink;
import nl.wijkbord.ui.Texts;
import tools.jackson.databind.node.ObjectNode;

/** What one does with a card without opening it; the board says of which tile it was asked. */
class TileMenu extends ContextMenu {

    private static final long serialVersionUID = 1L;

    private final BoardPane board;
    private final transient BulkDeeds deeds;
    private final transient BiConsumer<CardRow, String> move;

    private TileMenu(BoardPane board, BoardCanvas canvas, BulkDeeds deeds, BiConsumer<CardRow, String> move) {
        this.board = board;
        this.deeds = deeds;
        this.move = move;
        setTarget(canvas);
        setOpenOnClick(true);
    }

    /** @param move puts a card in a column */
    static TileMenu over(BoardPane board, BoardCanvas canvas, BulkDeeds deeds, BiConsumer<CardRow, String> move) {
        return new TileMenu(board, canvas, deeds, move);
    }

    /** Nothing opens for a card that went meanwhile. */
    @Override
    protected boolean onBeforeOpenMenu(ObjectNode told) {
        removeAll();
        var card = board.contents().find(told.path("card").asString(""));
        card.ifPresent(this::fill);
        return card.isPresent() && super.onBeforeOpenMenu(told);
    }

    /** What somebody else decided while it stood open is not overruled unseen. */
    private void fill(CardRow card) {
        var number = card.number();
        addItem(Texts.get("ui.open"), _ -> BoardNavigation.go(board.address().open(number.toString())));
        if (board.mayChange(card)) {
            var decided = board.asDecided(card);
            move(columns(card), decided);
            if (deeds.mayTake(card)) {
                addItem(Texts.get("board.bulk.take"), _ -> deeds.take(List.of(decided.get())));
            }
        }
        addItem(Texts.get("board.filters.copy"), _ -> CopiedLink.give(board, CardLink.to(number)));
    }

    /** Nothing opens where there is nowhere to go. */
    private void move(List<String> columns, Supplier<CardRow> decided) {
        if (!columns.isEmpty()) {
            var places = addItem(Texts.get("board.bulk.move")).getSubMenu();
            columns.forEach(it -> places.addItem(title(it), _ -> move.accept(decided.get(), it)));
        }
    }

    private List<String> columns(CardRow card) {
        var columns = board.contents().columns();
        var from = board.contents().placeOf(card).column();
        return columns.offered(card, from);
    }

    private String title(String column) {
        return board.contents().columns().title(column);
    }
}
