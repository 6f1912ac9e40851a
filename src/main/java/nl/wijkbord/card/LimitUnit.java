package nl.wijkbord.card;

/** In what a time limit is counted. */
public enum LimitUnit {
    /** Between half past eight and five on days on which people work. */
    HOURS,
    /** Days on which people work; the day it begins on does not count. */
    WORKDAYS,
    /** All days; the day it begins on does not count. */
    DAYS
}
