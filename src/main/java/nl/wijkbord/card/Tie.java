package nl.wijkbord.card;

/** What somebody, or an organisation, has to do with a card. */
public enum Tie {
    /** I do it, or a colleague for whom I stand in. */
    MINE,
    /** I asked another organisation to do it, or a colleague for whom I stand in did. */
    GIVEN,
    /** It was given back so often that I, who connect the partners there, see to it. */
    TO_DECIDE,
    /** A party for which nobody logs in has it, and I may tell what it says. */
    SPOKEN_FOR,
    /** It is mine or given only because I stand in for somebody. */
    STOOD_IN,
    /** I keep it at hand. */
    FOLLOWED,
    /** My organisation sees to it that it moves. */
    LED,
    /** My organisation put it on the board. */
    RAISED,
    /** My organisation helps another. */
    HELPED
}
