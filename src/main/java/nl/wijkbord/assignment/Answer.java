package nl.wijkbord.assignment;

import nl.wijkbord.card.Stage;

/** What the asked organisation said. */
public enum Answer {
    GEVRAAGD,
    GEACCEPTEERD,
    TERUGGEGEVEN,
    KLAAR;

    /** Whether somebody said something about it, and it is not done yet. */
    boolean isAboutToBeDone() {
        return this == GEACCEPTEERD || this == TERUGGEGEVEN;
    }

    /** The answer that goes with a column of the board. */
    public Answer in(Stage entered) {
        return switch (entered) {
            case NIEUW -> GEVRAAGD;
            case TE_BESPREKEN -> TERUGGEGEVEN;
            case OPGEPAKT, WACHT_OP -> GEACCEPTEERD;
            case TERUGKOPPELEN -> this == KLAAR ? KLAAR : GEACCEPTEERD;
            case AFGEROND -> KLAAR;
        };
    }
}
