package nl.wijkbord.board.ui;

import java.util.Optional;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Stage;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What somebody does on the board with mouse, finger or keys. */
@Component
class BoardDeeds {

    private final CardMoves moves;

    BoardDeeds(CardMoves moves) {
        this.moves = moves;
    }

    void listen(BoardPane board, BoardCanvas canvas) {
        canvas.on("card-open", it -> open(board, it.path("card").asString("")));
        canvas.on("card-move", it -> move(board, it));
    }

    private static void open(BoardPane board, String number) {
        BoardNavigation.go(board.address().open(number));
    }

    private void move(BoardPane board, JsonNode asked) {
        var card = board.contents().find(asked.path("card").asString(""));
        var stage = Stage.valueOf(asked.path("stage").asString(""));
        var above = board.contents().find(asked.path("after").asString(""));
        card.ifPresent(it -> move(board, it, stage, above));
    }

    private void move(BoardPane board, CardRow card, Stage stage, Optional<CardRow> above) {
        try {
            var moved = moves.move(card.ref(), stage, above.map(CardRow::id).orElse(null));
            if (card.stage() != stage) {
                Notices.undo(
                        "card.moved.notice",
                        () -> moves.undo(moved),
                        card.number().toString(),
                        Texts.get("card.stage." + stage));
            }
        } catch (RuntimeException failure) {
            board.putBack(card);
            throw failure;
        }
    }
}
