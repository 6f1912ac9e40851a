package nl.wijkbord.card;

/** What a category is for. */
public enum CategoryUse {
    SIGNAL,
    INITIATIVE,
    /** No card may be made; a route is shown instead. */
    NO_CARD
}
