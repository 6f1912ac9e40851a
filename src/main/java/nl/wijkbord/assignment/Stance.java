package nl.wijkbord.assignment;

/** What an organisation says when the partners ask who reacts first. */
public enum Stance {
    WIJ_PAKKEN_OP,
    KUNNEN_BIJDRAGEN,
    NIET_VOOR_ONS,
    EERST_INFO
}
