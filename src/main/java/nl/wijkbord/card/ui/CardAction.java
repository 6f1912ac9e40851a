package nl.wijkbord.card.ui;

import java.util.Optional;

/** Something one can do with a card, brought in by the room that knows how. */
public interface CardAction {

    /** The key of the word in the menu. */
    String key();

    int order();

    /** The letter that does it while the page of the card is open. */
    default Optional<String> shortcut() {
        return Optional.empty();
    }

    /** Whether it makes sense for this card and this viewer. */
    boolean fits(CardPage page);

    void run(CardPage page);
}
