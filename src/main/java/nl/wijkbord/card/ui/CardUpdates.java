package nl.wijkbord.card.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import jakarta.annotation.PreDestroy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.wijkbord.card.CardBell;
import nl.wijkbord.card.CardId;
import nl.wijkbord.organisation.NewDay;
import nl.wijkbord.security.AccountChanged;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

/** The bell: tells open screens which cards changed, by id only; each screen looks again with its own eyes. */
@org.springframework.stereotype.Component
public class CardUpdates {

    /** So many screens look again at the same time; the one who made the change does not wait for them. */
    private static final int AT_ONCE = 4;

    private final Set<Screen> screens = ConcurrentHashMap.newKeySet();
    private final ExecutorService bells = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("bell-", 0).daemon().factory());

    private final CurrentViewer me;

    CardUpdates(CurrentViewer me) {
        this.me = me;
    }

    /** Lets a component that goes on a screen hear of every change while it is there. */
    public void follow(Component component, Consumer<Set<CardId>> look) {
        follow(component, look, () -> {});
    }

    /**
     * The same for what differs from day to day, or with whose work this person does.
     *
     * @param again looks at all of it
     */
    public void follow(Component component, Consumer<Set<CardId>> look, Runnable again) {
        component.addAttachListener(event -> listen(event, look, again));
    }

    private void listen(AttachEvent event, Consumer<Set<CardId>> look, Runnable again) {
        var screen = new Screen(event.getUI(), look, again, bells, me);
        screens.add(screen);
        event.getSource().addDetachListener(detach -> {
            screens.remove(screen);
            screen.close();
            detach.unregisterListener();
        });
    }

    /** Looks now at what was changed in this turn, so that the next step begins where this one ended. */
    public static void settle(UI ui) {
        var session = ui.getSession();
        session.getService().runPendingAccessTasks(session);
    }

    /** After commit: nobody hears of a change that was rolled back. */
    @TransactionalEventListener
    void on(CardBell event) {
        screens.forEach(it -> it.ring(event.id()));
    }

    /** Where somebody who got or lost a seat now sees more or less, the page starts anew; otherwise the work may differ. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(AccountChanged event) {
        screens.stream().filter(it -> it.isOf(event.user())).forEach(Screen::doubt);
    }

    /** What was for today is late. */
    @EventListener
    void on(NewDay event) {
        screens.forEach(Screen::lookAgain);
    }

    @PreDestroy
    void stop() {
        bells.shutdownNow();
    }

    /** A screen that is open, and what it has not looked at yet: many changes in a row are one look. */
    private static final class Screen {

        private final UI ui;
        private final Consumer<Set<CardId>> look;
        private final Runnable again;
        private final ExecutorService bells;
        private final CurrentViewer me;
        private final Optional<Viewer> looking;
        private final Set<CardId> waiting = new HashSet<>();
        private boolean open = true;

        Screen(UI ui, Consumer<Set<CardId>> look, Runnable again, ExecutorService bells, CurrentViewer me) {
            this.ui = ui;
            this.look = look;
            this.again = again;
            this.bells = bells;
            this.me = me;
            looking = me.find();
        }

        boolean isOf(UserId user) {
            return looking.filter(it -> it.id().equals(user)).isPresent();
        }

        void doubt() {
            tell(this::startAnew);
        }

        private void startAnew() {
            if (seats(me.find()).equals(seats(looking))) {
                again.run();
            } else {
                ui.getPage().executeJs("wb.leaves = true"); // what may no longer be seen does not wait for an answer
                ui.getPage().reload();
            }
        }

        void lookAgain() {
            tell(again::run);
        }

        /** That another day has come is no reason to begin anew. */
        private static Optional<Clearance> seats(Optional<Viewer> viewer) {
            return viewer.map(it -> it.clearance().onAnyDay());
        }

        void ring(CardId card) {
            boolean first;
            synchronized (waiting) {
                first = waiting.isEmpty();
                waiting.add(card);
            }
            if (first) {
                tell(this::answer);
            }
        }

        /** For whoever made the change it waits in the own turn: see {@link #settle}. A screen may have gone by then. */
        private void tell(Runnable news) {
            Command answer = () -> {
                if (open) {
                    news.run();
                }
            };
            if (ownTurn()) {
                ui.access(answer);
            } else {
                bells.execute(() -> ui.access(() -> {
                    answer.execute();
                    send();
                }));
            }
        }

        /** At once: whoever has more tabs open does not wait in this one until the others have looked too. */
        private void send() {
            if (ui.getPushConfiguration().getPushMode().isEnabled() && ui.isAttached()) {
                ui.push();
            }
        }

        private boolean ownTurn() {
            var session = ui.getSession();
            return session != null && session.hasLock();
        }

        private void answer() {
            look.accept(taken());
        }

        /** A bell may still be under way to a screen that has just gone. */
        void close() {
            open = false;
        }

        private Set<CardId> taken() {
            synchronized (waiting) {
                var cards = Set.copyOf(waiting);
                waiting.clear();
                return cards;
            }
        }
    }
}
