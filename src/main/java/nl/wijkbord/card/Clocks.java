package nl.wijkbord.card;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks of a card: until somebody takes it, and until it is done. The second stands still while the card waits
 * for something or is done; stoodSince is null while it goes.
 */
@Embeddable
public record Clocks(
        @Embedded
        @AttributeOverride(name = "warn", column = @Column(name = "respond_warn"))
        @AttributeOverride(name = "by", column = @Column(name = "respond_by"))
        @AttributeOverride(name = "far", column = @Column(name = "respond_far"))
        Moments respond,

        @Nullable Instant respondedAt,

        @Embedded
        @AttributeOverride(name = "warn", column = @Column(name = "resolve_warn"))
        @AttributeOverride(name = "by", column = @Column(name = "resolve_by"))
        @AttributeOverride(name = "far", column = @Column(name = "resolve_far"))
        Moments resolve,

        @Nullable Instant stoodSince,
        @Embedded Standstill stood) {

    static final Clocks NONE = new Clocks(Moments.NONE, null, Moments.NONE, null, Standstill.NONE);

    /** What a database keeps as nothing is a clock that does not run. */
    public Clocks {
        respond = requireNonNullElse(respond, Moments.NONE);
        resolve = requireNonNullElse(resolve, Moments.NONE);
    }

    /** Stops and goes on with the stage that a card is in since a moment. */
    Clocks in(Stage stage, Instant since, WorkingTime time) {
        var responded = respondedAt == null && !stage.isBeforeWork() ? since : respondedAt;
        if (stage.standsStill()) {
            return new Clocks(respond, responded, resolve, stoodSince == null ? since : stoodSince, stood);
        }
        var still = stoodSince == null ? stood : stood.plus(time.between(stoodSince, since));
        return new Clocks(respond, responded, resolve, null, still);
    }

    /** Whoever took it in time did so, whatever the limits become later. */
    Clocks with(Deadlines deadlines) {
        var first = respondedAt == null || respond.by() == null ? deadlines.respond() : respond;
        return new Clocks(first, respondedAt, deadlines.resolve(), stoodSince, stood);
    }

    /** Of something that is done: until it stood still with an end, once. */
    boolean mayStillMove() {
        return stoodSince == null || resolve.by() == null;
    }

    /** Whether somebody took it in time, or still can; empty without a clock. */
    public Optional<Timing> responding(Instant now) {
        return respond.at(respondedAt == null ? now : respondedAt);
    }

    /** Whether it was done in time, or still can be. */
    public Optional<Timing> resolving(Instant now) {
        return resolve.at(stoodSince == null ? now : stoodSince);
    }

    /** Whether that is the clock to look at: it still runs, and stands no better than the other. */
    public boolean isAboutResponding(Instant now) {
        return respondedAt == null && responding(now).isPresent() && rank(responding(now)) >= rank(resolving(now));
    }

    /** The worst of what still runs. */
    Optional<Timing> worst(Instant now) {
        return isAboutResponding(now) ? responding(now) : resolving(now);
    }

    private static int rank(Optional<Timing> timing) {
        return timing.map(Timing::ordinal).orElse(-1);
    }
}
