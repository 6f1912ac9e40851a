package nl.wijkbord.notification;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardId;
import nl.wijkbord.organisation.People;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people hear, asked one after the other. */
@TestComponent
public class Hearing {

    private final NotificationService notifications;
    private final Spotlight spotlight;
    private final People people;
    private final Watchers watchers;
    private final JdbcClient database;

    Hearing(
            NotificationService notifications,
            Spotlight spotlight,
            People people,
            Watchers watchers,
            JdbcClient database) {
        this.notifications = notifications;
        this.spotlight = spotlight;
        this.people = people;
        this.watchers = watchers;
        this.database = database;
    }

    /** Nobody is told anything yet, and everybody who has a seat now is known. */
    void begin() {
        database.sql("delete from notification").update();
        people.forget();
        watchers.forget();
    }

    void forgetWatchers() {
        watchers.forget();
    }

    /** Why somebody was called to a card, the newest first. */
    List<Call> of(Viewer who, CardId card) {
        return look(
                who,
                () -> notifications.latest().stream()
                        .filter(it -> it.card().id().equals(card))
                        .map(NotificationRow::why)
                        .toList());
    }

    int unread(Viewer who) {
        return look(who, notifications::unread).size();
    }

    List<NotificationRow> rows(Viewer who) {
        return look(who, notifications::latest);
    }

    private <T> T look(Viewer who, Supplier<T> question) {
        var before = spotlight.find();
        spotlight.on(who);
        var answer = question.get();
        before.ifPresent(spotlight::on);
        return answer;
    }
}
