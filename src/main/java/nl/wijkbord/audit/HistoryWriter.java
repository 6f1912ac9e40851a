package nl.wijkbord.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the line of every event in the transaction of the change itself: no change without a line, no line without a change. */
@Component
class HistoryWriter {

    private final HistoryRepository lines;
    private final CurrentViewer me;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final ExecutorService attempts = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("attempts").daemon().factory());

    HistoryWriter(HistoryRepository lines, CurrentViewer me, Clock clock, PlatformTransactionManager transactions) {
        this.lines = lines;
        this.me = me;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(Auditable event) {
        lines.save(new HistoryLine(event, Outcome.DONE, scene()));
    }

    /**
     * Written a moment later in a transaction of its own: the one in which it was tried is rolled back, and asking for
     * a second connection while holding the first would let many refusals at once wait for each other.
     */
    @EventListener
    public void remember(Attempt attempt) {
        var line = new HistoryLine(attempt.what(), attempt.outcome(), scene());
        attempts.execute(() -> apart.executeWithoutResult(_ -> lines.save(line)));
    }

    @PreDestroy
    void finish() {
        attempts.close();
    }

    private Scene scene() {
        return new Scene(me.find(), clock.instant(), origin());
    }

    private static String origin() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(it ->
                        it.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null)
                .orElse("–");
    }
}
