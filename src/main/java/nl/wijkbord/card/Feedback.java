package nl.wijkbord.card;

/** Whether the people who told it have heard what was done. */
public enum Feedback {
    JA,
    NIET_NODIG
}
