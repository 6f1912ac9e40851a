package nl.wijkbord.card;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.wijkbord.problem.NotPossible;

/** How far the partners are with a card; the columns of every wijk board. */
public enum Stage {
    NIEUW,
    TE_BESPREKEN,
    OPGEPAKT,
    WACHT_OP,
    TERUGKOPPELEN,
    AFGEROND;

    /**
     * Those in which something is still to be done or told. A query asks for these and not for all but the last, so that
     * a database reads them by an index and passes over years of closed cards.
     */
    public static final Set<Stage> OPEN = Collections.unmodifiableSet(EnumSet.range(NIEUW, TERUGKOPPELEN));

    /** Whether the partners may put a card of this stage in the next one; moving to where it already is counts as no move. */
    public boolean canMoveTo(Stage next) {
        return switch (this) {
            case NIEUW -> next != this && next != TERUGKOPPELEN;
            case TE_BESPREKEN, OPGEPAKT, WACHT_OP -> next != this && next != NIEUW;
            case TERUGKOPPELEN -> next == OPGEPAKT || next == WACHT_OP || next == AFGEROND;
            case AFGEROND -> next == TE_BESPREKEN || next == OPGEPAKT;
        };
    }

    /** Refuses a move to where one comes only with an answer to what the stage asks. */
    void mustAskNothing() {
        switch (this) {
            case WACHT_OP -> throw new NotPossible("card.move.wait-asks");
            case AFGEROND -> throw new NotPossible("card.move.close-asks");
            case NIEUW, TE_BESPREKEN, OPGEPAKT, TERUGKOPPELEN -> {}
        }
    }

    /** Whether the partners have still to begin. */
    public boolean isBeforeWork() {
        return this == NIEUW || this == TE_BESPREKEN;
    }

    /** Whether exactly one organisation has to keep the card moving. */
    boolean needsLead() {
        return !isBeforeWork();
    }

    /** Whether nothing is expected of the partners meanwhile. */
    public boolean standsStill() {
        return switch (this) {
            case WACHT_OP, AFGEROND -> true;
            case NIEUW, TE_BESPREKEN, OPGEPAKT, TERUGKOPPELEN -> false;
        };
    }

    /** Whether work on the card is still to be done or told. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
