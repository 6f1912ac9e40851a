package nl.wijkbord.card;

import java.util.List;
import nl.wijkbord.audit.FieldChange;

/** How far a card is in the way of its own kind, kept for a moment so that a move can be undone exactly. */
public interface Progress {

    /** For a kind without a way of its own. */
    Progress NONE = new Progress() {};

    /** What going from here to there changes, for the history. */
    default List<FieldChange> changesTo(Progress next) {
        return List.of();
    }
}
