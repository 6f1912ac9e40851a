package nl.wijkbord.board.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which columns somebody keeps folded on each board, whatever filters come and go. */
final class Folds {

    private final Map<Board, Set<String>> boards = new HashMap<>();

    private record Board(BoardKind kind, String wijk, boolean byLead) {}

    Set<String> on(BoardAddress address, Columns columns) {
        var board = new Board(address.kind(), address.wijk(), address.isByLead());
        return boards.computeIfAbsent(board, _ -> new HashSet<>(columns.folded()));
    }

    void keep(BoardAddress address, Columns columns, String column, boolean folded) {
        if (folded) {
            on(address, columns).add(column);
        } else {
            on(address, columns).remove(column);
        }
    }
}
