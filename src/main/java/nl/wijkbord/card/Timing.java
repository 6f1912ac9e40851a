package nl.wijkbord.card;

/** How a clock stands, from calm to bad. */
public enum Timing {
    ON_TIME,
    /** In the last quarter of the time, and never less than the last day. */
    NEARLY,
    LATE,
    /** It took more than three times as long as it might. */
    FAR_LATE;

    public boolean isLate() {
        return this == LATE || this == FAR_LATE;
    }
}
