package nl.wijkbord.audit;

import java.time.Clock;
import java.util.Optional;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the line of every event in the transaction of the change itself: no change without a line, no line without a change. */
@Component
class HistoryWriter {

    private final HistoryRepository lines;
    private final CurrentViewer me;
    private final Clock clock;

    HistoryWriter(HistoryRepository lines, CurrentViewer me, Clock clock) {
        this.lines = lines;
        this.me = me;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(Auditable event) {
        lines.save(new HistoryLine(event, Outcome.DONE, scene()));
    }

    /** In a transaction of its own, for the one in which it was tried is rolled back. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void remember(Attempt attempt) {
        lines.save(new HistoryLine(attempt.what(), attempt.outcome(), scene()));
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
