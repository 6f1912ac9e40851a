package nl.wijkbord.card;

/** What somebody, or an organisation, has to do with a card. */
public enum Tie {
    /** I do it. */
    MINE,
    /** I asked another organisation to do it. */
    GIVEN,
    /** I keep it at hand. */
    FOLLOWED,
    /** My organisation sees to it that it moves. */
    LED,
    /** My organisation put it on the board. */
    RAISED,
    /** My organisation helps another. */
    HELPED
}
