package nl.wijkbord.notification;

/** How often somebody wants mail. */
public enum Rhythm {
    NOW,
    DAILY,
    WEEKLY,
    NEVER
}
