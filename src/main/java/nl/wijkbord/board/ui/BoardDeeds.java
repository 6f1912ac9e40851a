package nl.wijkbord.board.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.CardMover;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What somebody does on the board with mouse, finger or keys. */
@Component
class BoardDeeds {

    private final CardMover mover;
    private final BulkDeeds deeds;
    private final DecidingOnBoard deciding;

    BoardDeeds(CardMover mover, BulkDeeds deeds, DecidingOnBoard deciding) {
        this.mover = mover;
        this.deeds = deeds;
        this.deciding = deciding;
    }

    void listen(BoardPane board, BoardCanvas canvas) {
        canvas.on("card-open", it -> open(board, number(it)));
        canvas.on("card-lift", it -> board.contents().find(number(it)).ifPresent(board::lift));
        canvas.on("card-move", it -> dropped(board, it));
        TileMenu.over(board, canvas, deeds, (card, column) -> put(board, card, column));
        canvas.on("stage-fold", it -> fold(board, column(it), it.path("folded").asBoolean(true)));
        canvas.on("stage-queue", _ -> BoardNavigation.go(board.address().close().asQueue()));
        canvas.on("board-empty-action", _ -> begin(board.address()));
        canvas.on("card-key", it -> pressed(board, number(it), it.path("key").asString("")));
    }

    private static String number(JsonNode told) {
        return told.path("card").asString("");
    }

    private static void fold(BoardPane board, String column, boolean folded) {
        if (board.contents().columns().names().contains(column)) {
            board.fold(column, folded);
        }
    }

    /** Of the columns there are: a browser may say anything, and a menu may stand open while the board turns. */
    private static String known(BoardPane board, String column) {
        return board.contents().columns().names().stream()
                .filter(column::equals)
                .findAny()
                .orElseThrow(() -> new NotPossible("card.move.not-from-here"));
    }

    private static String column(JsonNode told) {
        return told.path("stage").asString("");
    }

    /** With something new, or with everything there is. */
    private static void begin(BoardAddress address) {
        if (address.narrows()) {
            BoardNavigation.go(address.withoutFilters());
        } else {
            Keys.of(UI.getCurrent()).press("N");
        }
    }

    private static void open(BoardPane board, String number) {
        BoardNavigation.go(board.address().open(number));
    }

    /** The card opens, and the key does there what it does on an open card. */
    private static void open(BoardPane board, String number, String key) {
        board.pressWhenOpen(key);
        open(board, number);
    }

    private void dropped(BoardPane board, JsonNode told) {
        var above = board.contents().find(told.path("after").asString("")).map(CardRow::id);
        board.contents().find(number(told)).ifPresent(card -> drop(board, card, told, above));
    }

    /** What somebody dragged may have gone elsewhere while it hung in the air: that is not overruled unseen. */
    private void drop(BoardPane board, CardRow card, JsonNode told, Optional<CardId> above) {
        var from = told.path("from").asString("");
        var stays = from.isEmpty() || from.equals(board.contents().placeOf(card).column());
        if (board.isAsLifted(card) && stays) {
            move(board, card, column(told), above);
        } else {
            board.putBack(card);
            Notices.conflict();
        }
    }

    /** On top of a column; what is not as the board has it now, is what somebody decided about before another did. */
    void put(BoardPane board, CardRow card, String column) {
        if (board.contents().find(card.number().toString()).filter(card::equals).isPresent()) {
            move(board, card, column, Optional.empty());
        } else {
            Notices.conflict();
        }
    }

    /** While a dialog asks for more, the card lies where the database has it. */
    private void move(BoardPane board, CardRow card, String column, Optional<CardId> above) {
        try {
            var move = move(board, card, known(board, column), above.orElse(null));
            var decided = board.contents().columns().decides(move.card().get(), column);
            if (move.asks() || decided.isPresent()) {
                board.putBack(card);
            }
            board.hold(card);
            decided.ifPresentOrElse(it -> deciding.ask(move.card().get(), it), () -> mover.move(move));
            board.settle();
        } catch (NotPossible refusal) {
            board.putBack(card);
            Failures.tell(refusal);
        }
    }

    private static CardMover.Move move(BoardPane board, CardRow card, String column, @Nullable CardId above) {
        if (!board.mayChange(card)) {
            throw new NotPossible("card.read-only");
        }
        var contents = board.contents();
        return contents.columns()
                .move(new Columns.Wish(
                        () -> contents.find(card.number().toString()).orElse(card),
                        contents.placeOf(card).column(),
                        column,
                        above,
                        () -> board.putBack(card)));
    }

    private void pressed(BoardPane board, String number, String key) {
        board.contents().find(number).ifPresent(card -> {
            switch (key) {
                case "S-left" -> aside(board, card, -1);
                case "S-right" -> aside(board, card, 1);
                case "S-up" -> shift(board, card, -2);
                case "S-down" -> shift(board, card, 1);
                default -> open(board, number, key);
            }
        });
    }

    /** Where no column is the next step, one chooses to which. */
    private void aside(BoardPane board, CardRow card, int columns) {
        if (board.contents().columns().areSteps()) {
            step(board, card, columns);
        } else {
            board.canvas().menu(card.number().toString());
        }
    }

    private void step(BoardPane board, CardRow card, int columns) {
        var names = board.contents().columns().names();
        var next = names.indexOf(board.contents().placeOf(card).column()) + columns;
        if (next >= 0 && next < names.size()) {
            move(board, card, names.get(next), Optional.empty());
        }
    }

    /** Under the card that stands so many places further; before the first there is none. */
    private void shift(BoardPane board, CardRow card, int places) {
        var column = board.contents().at(board.contents().placeOf(card));
        var above = column.indexOf(card) + places;
        if (above < column.size() && above >= -1) {
            move(
                    board,
                    card,
                    board.contents().placeOf(card).column(),
                    above < 0 ? Optional.empty() : Optional.of(column.get(above).id()));
        }
    }
}
