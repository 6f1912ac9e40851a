package nl.wijkbord.assignment;

import java.util.Optional;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.Stage;

/** What the asked organisation said. */
public enum Answer {
    GEVRAAGD,
    GEACCEPTEERD,
    TERUGGEGEVEN,
    KLAAR,
    /** Whoever asked does not need it any more. */
    VERVALLEN;

    /** Whether somebody said something about it, and it is not done yet. */
    boolean isAboutToBeDone() {
        return this == GEACCEPTEERD || this == TERUGGEGEVEN;
    }

    /** Whether it is for the asked organisation to say; asking is no answer. */
    boolean isForTheAsked() {
        return switch (this) {
            case GEVRAAGD, VERVALLEN -> false;
            case GEACCEPTEERD, TERUGGEGEVEN, KLAAR -> true;
        };
    }

    /** What whoever asked hears of it. */
    Optional<Call> call() {
        return switch (this) {
            case GEVRAAGD, VERVALLEN -> Optional.empty();
            case GEACCEPTEERD -> Optional.of(Call.ACCEPTED);
            case TERUGGEGEVEN -> Optional.of(Call.HANDED_BACK);
            case KLAAR -> Optional.of(Call.DONE);
        };
    }

    /** The answer that goes with a column of the board. */
    public Answer in(Stage entered) {
        return switch (entered) {
            case NIEUW -> GEVRAAGD;
            case TE_BESPREKEN -> TERUGGEGEVEN;
            case OPGEPAKT, WACHT_OP -> GEACCEPTEERD;
            case TERUGKOPPELEN -> this == KLAAR ? KLAAR : GEACCEPTEERD;
            case AFGEROND -> this == VERVALLEN ? VERVALLEN : KLAAR;
        };
    }
}
