package nl.wijkbord.card;

/** Why somebody is called to a card. */
public enum Call {
    /** To lead a card, to say who reacts first, or to do something. */
    ASKED,
    /** A colleague put it in somebody's hands. */
    GIVEN,
    ACCEPTED,
    HANDED_BACK,
    /** What was asked was done. */
    DONE,
    /** What was asked is not needed any more. */
    LAPSED,
    /** Everybody who was consulted said something: who asked can decide. */
    ANSWERED,
    /** Those who were consulted hear what was decided. */
    DECIDED,
    MENTIONED,
    /** It is shown to an organisation that did not see it before. */
    SHARED,
    /** The day by which to answer has passed. */
    UNANSWERED,
    NEARLY_LATE,
    LATE,
    /** The day came for which it waited. */
    WOKEN,
    /** New where somebody watches. */
    NEW,
    /** Something happened to what somebody watches. */
    CHANGED;

    /** Whether it is about nothing but what somebody chose to watch. */
    public boolean isWatching() {
        return this == NEW || this == CHANGED;
    }
}
