package nl.wijkbord.card;

/** How soon somebody should react. */
public enum Priority {
    URGENT,
    HOOG,
    NORMAAL,
    LAAG
}
