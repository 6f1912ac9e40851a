package nl.wijkbord.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** How long somebody stays signed in: a working day, however busy, and not a moment longer than the account is open. */
@Component
class Sessions {

    private static final Duration LONGEST = Duration.ofHours(12);

    /** Only the last working day counts: older sessions are over anyway. */
    private final Cache<UserId, Instant> passwordChosen =
            Caffeine.newBuilder().expireAfterWrite(LONGEST).build();

    private final Viewers viewers;
    private final Clock clock;

    Sessions(Viewers viewers, Clock clock) {
        this.viewers = viewers;
        this.clock = clock;
    }

    SignedInToken begin(Account account, @Nullable Object details) {
        return new SignedInToken(account, this, clock.instant(), details);
    }

    /** The organisation for which somebody acts who did not choose. */
    Optional<OrganisationId> usual(UserId user) {
        return viewers.find(user, null).map(Viewer::organisation);
    }

    Optional<Viewer> viewer(SignedInToken someone) {
        return isOutdated(someone) ? Optional.empty() : viewers.find(someone.getPrincipal(), someone.acting());
    }

    /** Whoever knew the former password is out, also on a screen that stands open. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(PasswordChosen event) {
        passwordChosen.put(event.user(), clock.instant());
    }

    private boolean isOutdated(SignedInToken someone) {
        return Optional.ofNullable(passwordChosen.getIfPresent(someone.getPrincipal()))
                .filter(someone.since()::isBefore)
                .isPresent();
    }

    boolean isOver(SignedInToken someone) {
        return !someone.isAuthenticated()
                || clock.instant().isAfter(someone.since().plus(LONGEST));
    }
}
