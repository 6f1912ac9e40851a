package nl.wijkbord.card;

/** What a card is to the other one. */
public enum RelationKind {
    DUBBEL_VAN,
    HOORT_BIJ,
    VEROORZAAKT_DOOR,
    LEIDDE_TOT
}
