package nl.wijkbord.board;

/** Who else has a way to look at the board that somebody kept. */
public enum SharedWith {
    NOBODY,
    ORGANISATION,
    TEAM
}
