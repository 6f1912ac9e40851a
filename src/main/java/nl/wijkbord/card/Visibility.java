package nl.wijkbord.card;

/** Who may see a card at all. */
public enum Visibility {
    /** Everybody with a seat in the wijk; may be told outside. */
    OPENBAAR,
    /** Every organisation in the team of the wijk. */
    WIJKTEAM,
    /** The owner and the organisations it names. */
    BEPERKT,
    /** Nobody but the owner: a draft or a note. */
    EIGEN_ORGANISATIE
}
