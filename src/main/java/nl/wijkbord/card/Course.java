package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import nl.wijkbord.problem.NotPossible;
import org.jspecify.annotations.Nullable;

/** How far the partners are with a card, and what the stage it is in asks for. */
@Embeddable
class Course {

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant stageSince;
    private long sortRank;

    @Embedded
    private @Nullable Waiting waiting;

    /** Where it came from that waits. */
    @Enumerated(EnumType.STRING)
    @Column(name = "waiting_from")
    private @Nullable Stage cameFrom;

    @Embedded
    private @Nullable Closure closure;

    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    Course(Instant at, long rank) {
        stage = Stage.NIEUW;
        stageSince = at;
        sortRank = rank;
    }

    Stage stage() {
        return stage;
    }

    Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting);
    }

    /** Where it was before it waited; of some it is not known. */
    Stage cameFrom() {
        return cameFrom == null ? stage : cameFrom;
    }

    Optional<Closure> closure() {
        return Optional.ofNullable(closure);
    }

    void enter(Stage next, Instant at) {
        if (!stage.canMoveTo(next)) {
            throw new NotPossible("card.move.not-from-here");
        }
        stand(next, at);
    }

    private void stand(Stage now, Instant at) {
        stage = now;
        stageSince = at;
        waiting = null;
        cameFrom = null;
        closure = null;
    }

    void startAgain(Instant at) {
        stand(Stage.NIEUW, at);
    }

    void waitFor(Waiting what, Act act) {
        if (what.party().isBlank()) {
            throw new NotPossible("card.wait.party");
        }
        if (stage != Stage.WACHT_OP) {
            var before = stage;
            enter(Stage.WACHT_OP, act.at());
            cameFrom = before;
        }
        waiting = what;
    }

    void close(Closing closing, Act act) {
        closing.check();
        enter(Stage.AFGEROND, act.at());
        closure = new Closure(closing, act.by(), act.at());
    }

    void rank(long rank) {
        sortRank = rank;
    }

    /** How the clocks go on in the stage it is in. */
    Instant since() {
        return stageSince;
    }

    Standing standing(Charge charge, Progress progress, Clocks clocks) {
        return new Standing(stage, stageSince, sortRank, waiting, cameFrom, closure, charge, progress, clocks);
    }

    void restore(Standing former) {
        stage = former.stage();
        stageSince = former.since();
        sortRank = former.rank();
        waiting = former.waiting();
        cameFrom = former.cameFrom();
        closure = former.closure();
    }
}
