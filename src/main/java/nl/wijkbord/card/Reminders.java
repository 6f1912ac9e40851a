package nl.wijkbord.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.wijkbord.ui.Failures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls people to cards of which a moment has passed: nobody acts, and each is told once. */
@Component
public class Reminders {

    private final Whereabouts whereabouts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    /** What was told in the last day, so that who looks every quarter asks nothing for it; twice does no harm. */
    private final Cache<Reminder, Boolean> told =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofDays(1)).build();

    Reminders(
            Whereabouts whereabouts,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.whereabouts = whereabouts;
        this.events = events;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    public void tell(List<Reminder> some) {
        some.stream().filter(it -> told.getIfPresent(it) == null).forEach(this::tellOrLog);
    }

    /** One that fails does not keep the others; the next round tries again. */
    private void tellOrLog(Reminder it) {
        try {
            transaction.executeWithoutResult(
                    _ -> whereabouts.of(it.card()).ifPresent(place -> events.publishEvent(call(it, place))));
            told.put(it, true);
        } catch (RuntimeException failure) {
            Failures.log(failure);
        }
    }

    private CardCall call(Reminder it, CardPlace place) {
        var act = Act.ofItself(place, clock.instant());
        return CardCall.to(it.to(), it.person(), it.card(), it.why(), act).onceFor(it.occasion());
    }
}
