package nl.wijkbord.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.wijkbord.notification.Notified;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rings the bells of who was called, on every screen they have open; each then looks with its own eyes. */
@Component
class Bells {

    private final Set<Bell> bells = ConcurrentHashMap.newKeySet();
    private final ExecutorService ringer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("notifications").daemon().factory());

    private record Bell(UI ui, UserId whose, Runnable look) {

        void ring() {
            ui.access(look::run);
        }

        /** Whether the one whose bell it is did this, at this moment and on this screen. */
        boolean isInTurn() {
            var session = ui.getSession();
            return session != null && session.hasLock();
        }
    }

    void hang(AttachEvent event, Viewer viewer, Runnable look) {
        var bell = new Bell(event.getUI(), viewer.id(), look);
        bells.add(bell);
        event.getSource().addDetachListener(detach -> {
            bells.remove(bell);
            detach.unregisterListener();
        });
    }

    /** After commit. The own bell in the same turn; the others apart, so that whoever did it does not wait for them. */
    @TransactionalEventListener
    void on(Notified event) {
        bells.stream().filter(it -> event.who().contains(it.whose())).forEach(this::ring);
    }

    private void ring(Bell bell) {
        if (bell.isInTurn()) {
            bell.ring();
        } else {
            ringer.execute(bell::ring);
        }
    }

    @PreDestroy
    void stop() {
        ringer.shutdownNow();
    }
}
