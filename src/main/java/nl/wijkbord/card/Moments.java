package nl.wijkbord.card;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When it becomes high time, when it is too late, and when far too late; null where no clock runs. */
@Embeddable
public record Moments(
        @Nullable Instant warn,
        @Nullable Instant by,
        @Nullable Instant far) {

    static final Moments NONE = new Moments(null, null, null);

    /** How it stands at a moment; empty without a clock. */
    Optional<Timing> at(Instant now) {
        if (warn == null || by == null || far == null) {
            return Optional.empty();
        }
        if (now.isBefore(warn)) {
            return Optional.of(Timing.ON_TIME);
        }
        return Optional.of(now.isBefore(by) ? Timing.NEARLY : now.isBefore(far) ? Timing.LATE : Timing.FAR_LATE);
    }
}
