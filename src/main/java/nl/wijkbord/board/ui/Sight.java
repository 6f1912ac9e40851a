package nl.wijkbord.board.ui;

import java.util.List;
import java.util.Set;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.wijk.WijkName;

/** How one person looks at a board: at which wijken, with whose eyes, and with which columns folded. */
record Sight(BoardAddress address, List<WijkName> shown, Viewer viewer, Set<String> folded) {

    boolean isOfOneWijk() {
        return shown.size() == 1;
    }

    /** Whether this person connects the partners of a wijk shown here. */
    boolean coordinates() {
        return shown.stream().anyMatch(it -> viewer.coordinates(it.id()));
    }

    /** Whether there is anything here that this person may change. */
    boolean mayWrite() {
        return shown.stream().anyMatch(it -> viewer.writesIn(it.id()));
    }
}
