package nl.wijkbord.initiative;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.CardDraft;
import nl.wijkbord.card.CardText;
import nl.wijkbord.card.Progress;
import nl.wijkbord.card.Stage;
import nl.wijkbord.problem.NotPossible;

/** Something residents want to do. */
@Entity
@Table(name = "initiative_card")
@PrimaryKeyJoinColumn(name = "id")
@DiscriminatorValue("INITIATIVE")
public class Initiative extends Card {

    /** In characters. */
    private static final int INITIATOR = 120;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private Instant phaseSince;

    /** The group that wants it, never a person. */
    private String initiator;

    @SuppressWarnings("NullAway.Init")
    protected Initiative() {}

    Initiative(CardDraft draft, String initiator, Act act) {
        super(draft, act);
        this.initiator = CardText.line(initiator, INITIATOR);
        phase = Phase.IDEE;
        phaseSince = act.at();
    }

    Phase phase() {
        return phase;
    }

    String initiator() {
        return initiator;
    }

    /** What was closed before it was ready keeps its phase, and is no longer in it. */
    boolean isIn(Phase some) {
        return phase == some && (stage().isOpen() || some == Phase.BEHEER);
    }

    /** Goes to a phase; the card goes along to the column of that phase, unless it waits for something. */
    void enter(Phase next, Act act) {
        if (next == Phase.BEHEER && stage() != Stage.AFGEROND) {
            throw new NotPossible("initiative.phase.close-first");
        }
        if (!next.mayBeEntered(stage(), true)) { // moving says itself that somebody has to lead
            throw new NotPossible("card.move.not-from-here");
        }
        phaseNow(next, act);
        if (stage() != next.stage() && !waitsOn(next)) {
            moveTo(next.stage(), act);
        }
    }

    /** The residents go on while something is waited for; work asks for somebody who leads it. */
    private boolean waitsOn(Phase next) {
        return stage() == Stage.WACHT_OP
                && next.mayWait()
                && (next.stage() != Stage.OPGEPAKT || duty().lead().isPresent());
    }

    void wantedBy(String group, Act act) {
        var former = initiator;
        initiator = CardText.line(group, INITIATOR);
        changed("initiator", former, initiator, act);
    }

    /** In the column of its phase: the residents went on meanwhile. */
    @Override
    protected Stage afterWaiting(Stage before) {
        return super.afterWaiting(phase.stage());
    }

    @Override
    protected void progressTo(Stage stage, Act act) {
        phaseNow(phase.in(stage), act);
    }

    private void phaseNow(Phase next, Act act) {
        var former = phase;
        phase = next;
        phaseSince = former == next ? phaseSince : act.at();
        changed("phase", former, next, act);
    }

    @Override
    protected Progress progress() {
        return new Walk(phase, phaseSince);
    }

    @Override
    protected void resume(Progress former) {
        if (former instanceof Walk(var was, var since)) {
            phase = was;
            phaseSince = since;
        }
    }

    /** How far it was, and since when. */
    private record Walk(Phase phase, Instant since) implements Progress {

        @Override
        public List<FieldChange> changesTo(Progress next) {
            return next instanceof Walk it && it.phase != phase
                    ? List.of(new FieldChange("phase", phase.name(), it.phase.name()))
                    : List.of();
        }
    }
}
