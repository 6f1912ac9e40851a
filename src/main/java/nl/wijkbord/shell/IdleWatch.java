package nl.wijkbord.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Warns who is about to be signed out for want of a sign of life; whatever one does on any screen is such a sign. */
@Component
class IdleWatch implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final Duration EARLY = Duration.ofMinutes(2);

    /** In seconds. */
    private static final int BETWEEN_LOOKS = 15;

    private final transient Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
    private final transient Clock clock;

    IdleWatch(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(it -> sessions.add(it.getSession()));
        event.getSource().addSessionDestroyListener(it -> sessions.remove(it.getSession()));
    }

    @Scheduled(initialDelay = BETWEEN_LOOKS, fixedDelay = BETWEEN_LOOKS, timeUnit = TimeUnit.SECONDS)
    void look() {
        sessions.forEach(it -> it.access(() -> warn(it)));
    }

    void warn(VaadinSession session) {
        Optional.ofNullable(session.getSession()) // it may have ended before its turn came
                .ifPresent(it -> warn(session, left(session, it)));
    }

    private static void warn(VaadinSession session, Duration left) {
        session.getUIs().stream().flatMap(ui -> IdleWarning.of(ui).stream()).forEach(warning -> tell(warning, left));
    }

    private Duration left(VaadinSession session, WrappedSession kept) {
        var allowed = Duration.ofSeconds(kept.getMaxInactiveInterval());
        return allowed.minusMillis(clock.millis() - session.getLastRequestTimestamp());
    }

    private static void tell(IdleWarning warning, Duration left) {
        if (left.compareTo(EARLY) > 0) {
            warning.hide();
        } else {
            warning.show(left);
        }
    }
}
