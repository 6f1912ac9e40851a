package nl.wijkbord.signal;

/** What kind of person or group told it; never who. */
public enum Source {
    BEWONER,
    GROEP_BEWONERS,
    ONDERNEMER,
    PROFESSIONAL,
    BESTUUR
}
