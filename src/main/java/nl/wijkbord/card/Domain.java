package nl.wijkbord.card;

/** A world that a matter belongs to, each with its own professionals; one matter may need all three. */
public enum Domain {
    /** Streets, buildings, green. */
    FYSIEK,
    /** People together. */
    SOCIAAL,
    /** Order and safety. */
    VEILIGHEID
}
