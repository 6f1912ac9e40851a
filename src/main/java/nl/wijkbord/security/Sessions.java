package nl.wijkbord.security;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long somebody stays signed in: a working day, however busy, and not a moment longer than the account is open. */
@Component
class Sessions {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final Viewers viewers;
    private final Clock clock;

    Sessions(Viewers viewers, Clock clock) {
        this.viewers = viewers;
        this.clock = clock;
    }

    SignedInToken begin(Account account, @Nullable Object details) {
        return new SignedInToken(account, viewers, clock.instant(), details);
    }

    boolean isOver(SignedInToken someone) {
        return !someone.isAuthenticated()
                || clock.instant().isAfter(someone.since().plus(LONGEST));
    }
}
