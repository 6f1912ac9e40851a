package nl.wijkbord.board.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.ui.CardMover;
import nl.wijkbord.ui.Keys;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What somebody does on the board with mouse, finger or keys. */
@Component
class BoardDeeds {

    private final CardMover mover;

    BoardDeeds(CardMover mover) {
        this.mover = mover;
    }

    void listen(BoardPane board, BoardCanvas canvas) {
        canvas.on("card-open", it -> open(board, number(it)));
        canvas.on("card-move", it -> dropped(board, it));
        canvas.on("card-menu", it -> open(board, number(it), "V"));
        canvas.on("stage-fold", it -> board.fold(stage(it), it.path("folded").asBoolean(true)));
        canvas.on("board-empty-action", _ -> begin(board.address()));
        canvas.on("card-key", it -> pressed(board, number(it), it.path("key").asString("")));
    }

    private static String number(JsonNode told) {
        return told.path("card").asString("");
    }

    private static Stage stage(JsonNode told) {
        return Stage.valueOf(told.path("stage").asString(""));
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
        board.contents().find(number(told)).ifPresent(card -> move(board, card, stage(told), above));
    }

    /** While a dialog asks for more, the card lies where the database has it. */
    private void move(BoardPane board, CardRow card, Stage stage, Optional<CardId> above) {
        if (asks(card, stage)) {
            board.putBack(card);
        }
        board.hold(card);
        mover.move(new CardMover.Move(
                () -> board.contents().find(card.number().toString()).orElse(card),
                stage,
                above.orElse(null),
                () -> board.putBack(card)));
        board.settle();
    }

    private static boolean asks(CardRow card, Stage stage) {
        return switch (stage) {
            case WACHT_OP, AFGEROND -> card.stage() != stage;
            case OPGEPAKT -> card.lead() == null;
            case NIEUW, TE_BESPREKEN, TERUGKOPPELEN -> false;
        };
    }

    private void pressed(BoardPane board, String number, String key) {
        board.contents().find(number).ifPresent(card -> {
            switch (key) {
                case "S-left" -> step(board, card, -1);
                case "S-right" -> step(board, card, 1);
                case "S-up" -> shift(board, card, -2);
                case "S-down" -> shift(board, card, 1);
                default -> open(board, number, key);
            }
        });
    }

    private void step(BoardPane board, CardRow card, int columns) {
        var stages = List.of(Stage.values());
        var next = stages.indexOf(card.stage()) + columns;
        if (next >= 0 && next < stages.size()) {
            move(board, card, stages.get(next), Optional.empty());
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
                    card.stage(),
                    above < 0 ? Optional.empty() : Optional.of(column.get(above).id()));
        }
    }
}
