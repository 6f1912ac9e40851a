package nl.wijkbord.assignment;

import nl.wijkbord.card.Stage;

/** What the asked organisation said. */
public enum Answer {
    GEVRAAGD,
    GEACCEPTEERD,
    TERUGGEGEVEN,
    KLAAR;

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
