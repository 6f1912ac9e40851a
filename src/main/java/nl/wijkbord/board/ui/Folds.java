package nl.wijkbord.board.ui;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.Stage;

/** Which columns somebody keeps folded on each board, whatever filters come and go. */
final class Folds {

    private final Map<String, Set<Stage>> boards = new HashMap<>();

    Set<Stage> on(BoardAddress board) {
        return boards.computeIfAbsent(board.wijk(), _ -> usual());
    }

    /** What is done is out of the way until somebody asks for it. */
    static Set<Stage> usual() {
        return Arrays.stream(Stage.values())
                .filter(it -> !it.isOpen())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }

    void keep(BoardAddress board, Stage stage, boolean folded) {
        if (folded) {
            on(board).add(stage);
        } else {
            on(board).remove(stage);
        }
    }
}
