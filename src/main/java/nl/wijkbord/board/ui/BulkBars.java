package nl.wijkbord.board.ui;

import org.springframework.stereotype.Component;

/** Makes the bar for marked cards. */
@Component
class BulkBars {

    private final BulkDeeds deeds;
    private final FilterChoices choices;

    BulkBars(BulkDeeds deeds, FilterChoices choices) {
        this.deeds = deeds;
        this.choices = choices;
    }

    BulkBar over(BoardPane board) {
        return new BulkBar(board, deeds, choices);
    }
}
