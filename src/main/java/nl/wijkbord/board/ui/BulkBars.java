package nl.wijkbord.board.ui;

import java.util.Comparator;
import java.util.List;
import nl.wijkbord.card.ui.BulkAction;
import org.springframework.stereotype.Component;

/** Makes the bar for marked cards. */
@Component
class BulkBars {

    private final BulkDeeds deeds;
    private final BulkDialogs dialogs;
    private final FilterChoices choices;
    private final List<BulkAction> actions;

    BulkBars(BulkDeeds deeds, BulkDialogs dialogs, FilterChoices choices, List<BulkAction> actions) {
        this.deeds = deeds;
        this.dialogs = dialogs;
        this.choices = choices;
        this.actions = actions.stream()
                .sorted(Comparator.comparingInt(BulkAction::order))
                .toList();
    }

    BulkBar over(BoardPane board) {
        return new BulkBar(board, deeds, dialogs, choices, actions);
    }
}
