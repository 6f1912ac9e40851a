package nl.wijkbord.card;

/** What a category is for. */
public enum CategoryUse {
    SIGNAL,
    INITIATIVE,
    /** No card may be made; a route is shown instead. */
    NO_CARD;

    /** An assignment is about whatever the card above it is about. */
    boolean fits(CardKind kind) {
        return switch (kind) {
            case SIGNAL -> this == SIGNAL;
            case INITIATIVE -> this == INITIATIVE;
            case ASSIGNMENT -> this != NO_CARD;
        };
    }
}
