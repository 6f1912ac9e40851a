package nl.wijkbord.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * People with today's seats, remembered for a second: an open board asks often, and a seat that was taken away must be
 * gone within two.
 */
@Component
public class Viewers {

    private final Cache<UserId, List<Viewer>> remembered = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(1))
            .maximumSize(10_000)
            .build();

    private final Accounts accounts;

    Viewers(Accounts accounts) {
        this.accounts = accounts;
    }

    Optional<Viewer> find(UserId user, @Nullable OrganisationId acting) {
        return Accounts.chosen(of(user), acting);
    }

    /** Once for each organisation for which this person may act; the first is the default. */
    List<Viewer> of(UserId user) {
        return remembered.get(user, accounts::viewers);
    }

    /** Before anybody who hears the same asks who is looking. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(fallbackExecution = true)
    void on(AccountChanged event) {
        forget(event.user());
    }

    /** So that the next question is answered from the database. */
    public void forget(UserId user) {
        remembered.invalidate(user);
    }
}
