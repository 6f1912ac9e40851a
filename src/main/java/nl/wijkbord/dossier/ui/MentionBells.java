package nl.wijkbord.dossier.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.wijkbord.dossier.Mentioned;
import nl.wijkbord.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rings the bells of who was addressed, on every screen they have open; each then looks with its own eyes. */
@Component
class MentionBells {

    private final Set<Bell> bells = ConcurrentHashMap.newKeySet();
    private final ExecutorService ringer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("mentions").daemon().factory());

    private record Bell(UI ui, Viewer viewer, Runnable look) {

        void ring() {
            ui.access(look::run);
        }
    }

    void hang(AttachEvent event, Viewer viewer, Runnable look) {
        var bell = new Bell(event.getUI(), viewer, look);
        bells.add(bell);
        event.getSource().addDetachListener(detach -> {
            bells.remove(bell);
            detach.unregisterListener();
        });
    }

    /** After commit, and apart: whoever wrote the comment does not wait for the others. */
    @TransactionalEventListener
    void on(Mentioned event) {
        bells.stream().filter(it -> event.reaches(it.viewer())).forEach(it -> ringer.execute(it::ring));
    }

    @PreDestroy
    void stop() {
        ringer.shutdownNow();
    }
}
