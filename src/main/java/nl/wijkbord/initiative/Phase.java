package nl.wijkbord.initiative;

import java.util.Set;
import nl.wijkbord.card.Stage;

/** How far residents are with what they want to do; every phase stands in one column of the board. */
public enum Phase {
    IDEE(Stage.NIEUW),
    VERKENNING(Stage.TE_BESPREKEN),
    PLAN(Stage.OPGEPAKT),
    AKKOORD(Stage.OPGEPAKT),
    UITVOERING(Stage.OPGEPAKT),
    GEREED(Stage.TERUGKOPPELEN),
    BEHEER(Stage.AFGEROND);

    private final Stage stage;

    Phase(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }

    /** Whether one goes on waiting who comes to this phase: telling and upkeep begin at once. */
    public boolean mayWait() {
        return switch (this) {
            case IDEE, VERKENNING, PLAN, AKKOORD, UITVOERING -> true;
            case GEREED, BEHEER -> false;
        };
    }

    /** In which columns of the partners initiatives of this phase stand. */
    Set<Stage> stages() {
        return this == BEHEER ? Set.of(stage) : Set.of(stage, Stage.WACHT_OP);
    }

    /** Whether an initiative in this column may enter this phase; the work begins when somebody leads it. */
    public boolean mayBeEntered(Stage from, boolean isLed) {
        var isNear = from == stage || from.canMoveTo(stage);
        return switch (this) {
            case IDEE, VERKENNING, GEREED -> isNear;
            case PLAN, AKKOORD, UITVOERING -> isNear && (isLed || from == stage);
            case BEHEER -> from == Stage.AFGEROND;
        };
    }

    /** The phase after the initiative was put in a column; a column of several phases keeps the phase it fits. */
    Phase in(Stage entered) {
        return switch (entered) {
            case NIEUW -> IDEE;
            case TE_BESPREKEN -> VERKENNING;
            case OPGEPAKT -> stage == Stage.OPGEPAKT ? this : PLAN;
            case WACHT_OP -> this;
            case TERUGKOPPELEN -> GEREED;
            case AFGEROND -> this == GEREED ? BEHEER : this;
        };
    }
}
