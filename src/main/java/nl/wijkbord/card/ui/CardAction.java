package nl.wijkbord.card.ui;

/** Something one can do with a card, brought in by the room that knows how. */
public interface CardAction {

    /** The key of the word in the menu. */
    String key();

    int order();

    /** Whether it makes sense for this card and this viewer. */
    boolean fits(CardPage page);

    void run(CardPage page);
}
