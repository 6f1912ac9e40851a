package nl.wijkbord.security;

/** How much of the cards in a wijk may be read; every step includes the ones before it. */
public enum Reading {
    /** No card at all. */
    NOTHING,
    /** Only what is public: a guest sits at the table. */
    PUBLIC,
    /** What is public, and no more than the title of what the team shares. */
    TITLES,
    /** Whatever the whole team may read. */
    TEAM,
    /** Also what is shared with, or kept by, the own organisation. */
    FULL;

    public boolean includes(Reading other) {
        return compareTo(other) >= 0;
    }
}
