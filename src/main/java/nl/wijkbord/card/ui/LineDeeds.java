package nl.wijkbord.card.ui;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.OpenQuestion;

/** What one can do with a card on a list of one's work, without opening it; brought in by the room that knows how. */
public interface LineDeeds {

    /**
     * None for a card, or a viewer, that it does not concern.
     *
     * @param card as the list last read it
     * @param after when something was done, or could not be done
     */
    List<Deed> on(Supplier<CardRow> card, Runnable after);

    /** The same for what the organisation of the viewer was asked about it. */
    default List<Deed> onQuestion(OpenQuestion question, Supplier<CardRow> card, Runnable after) {
        return List.of();
    }

    /** Something to do, the words on its button, and those for who only hears them and not the line. */
    record Deed(String words, String label, Runnable run) {}
}
