package nl.wijkbord.card;

import java.util.function.Supplier;
import nl.wijkbord.audit.Attempt;
import nl.wijkbord.audit.Outcome;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.problem.NotPossible;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Remembers what somebody tried to do to a card and did not happen: a rule said no, or it failed. */
@Component
public class CardAttempts {

    private final ApplicationEventPublisher events;

    CardAttempts(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * Does it, and lets the log know when that failed.
     *
     * @param card null for one that is new, or that the caller has not found yet
     */
    public <T> T on(@Nullable CardId card, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (RuntimeException failure) {
            events.publishEvent(new Attempt(new CardTried(card), outcome(failure)));
            throw failure;
        }
    }

    private static Outcome outcome(RuntimeException failure) {
        return switch (failure) {
            case NotPossible _, PersonalDataFound _, ConcurrencyFailureException _, AccessDeniedException _ ->
                Outcome.REFUSED;
            default -> Outcome.FAILED;
        };
    }
}
