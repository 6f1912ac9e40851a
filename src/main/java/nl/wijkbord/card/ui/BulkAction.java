package nl.wijkbord.card.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wijkbord.card.CardRow;

/** Something one can do with several marked cards at once, brought in by the room that knows how. */
public interface BulkAction {

    /** The key of the words on the button. */
    String key();

    int order();

    /** Whether it can be done with one of these at least, of which this viewer may change each. */
    boolean fits(List<CardRow> cards);

    /**
     * Asks what there is to ask, once for all cards.
     *
     * @param each hears what is then done to every card, and what takes that back
     */
    void ask(List<CardRow> cards, Consumer<Function<CardRow, Runnable>> each);
}
