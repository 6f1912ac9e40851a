package nl.wijkbord.signal;

/** What somebody meant by telling it. */
public enum SignalType {
    SIGNAAL,
    VRAAG,
    IDEE,
    AANBOD,
    KLACHT,
    COMPLIMENT
}
