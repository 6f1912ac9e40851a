package nl.wijkbord.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkbord.security.Absentee;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
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

    private static final Logger LOG = LoggerFactory.getLogger(HistoryWriter.class);

    /** So many attempts may wait to be written; whoever tries more at once tries to fill our memory. */
    private static final int WAITING = 1_000;

    /** One warning for so many. */
    private static final int MANY = 1_000;

    private final HistoryRepository lines;
    private final CurrentViewer me;
    private final ObjectProvider<Representation> representation;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final AtomicLong dropped = new AtomicLong();
    private final ExecutorService attempts = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("attempts").daemon().factory(),
            (_, _) -> drop());

    HistoryWriter(
            HistoryRepository lines,
            CurrentViewer me,
            ObjectProvider<Representation> representation,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.lines = lines;
        this.me = me;
        this.representation = representation;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(Auditable event) {
        lines.save(new HistoryLine(event, Outcome.DONE, scene(event)));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(Refusal refusal) {
        lines.save(new HistoryLine(refusal.what(), Outcome.REFUSED, scene(refusal.what(), refusal.details())));
    }

    /**
     * Written a moment later in a transaction of its own: the one in which it was tried is rolled back, and asking for
     * a second connection while holding the first would let many refusals at once wait for each other.
     */
    @EventListener
    public void remember(Attempt attempt) {
        var line = new HistoryLine(attempt.what(), attempt.outcome(), scene(attempt.what()));
        attempts.execute(() -> apart.executeWithoutResult(_ -> lines.save(line)));
    }

    private void drop() {
        var count = dropped.incrementAndGet();
        if (count % MANY == 1) {
            LOG.warn("Too many attempts at once: {} since the start are not in the history", count);
        }
    }

    @PreDestroy
    void finish() {
        attempts.close();
    }

    private Scene scene(Auditable event) {
        return scene(
                event,
                Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                        .map(Authentication::getDetails)
                        .orElse(null));
    }

    private Scene scene(Auditable event, @Nullable Object details) {
        var origin = details instanceof WebAuthenticationDetails it ? it.getRemoteAddress() : null;
        var actor = me.find();
        var absentee = actor.flatMap(it -> absentee(it, event));
        return new Scene(actor, absentee, clock.instant(), origin == null ? "–" : origin);
    }

    /** Only what happens to a card is done for somebody else. */
    private Optional<Absentee> absentee(Viewer actor, Auditable event) {
        return event.card()
                .flatMap(card -> representation.stream()
                        .flatMap(it -> it.of(actor, card, event.change().orElse(null)).stream())
                        .findFirst());
    }
}
