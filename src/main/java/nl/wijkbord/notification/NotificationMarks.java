package nl.wijkbord.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.wijkbord.card.CardOpened;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what was read: whoever opened the card knows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NotificationMarks {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final CurrentViewer me;
    private final Clock clock;

    NotificationMarks(JdbcClient database, ApplicationEventPublisher events, CurrentViewer me, Clock clock) {
        this.database = database;
        this.events = events;
        this.me = me;
        this.clock = clock;
    }

    /** Cheap, and only to be believed when it says no: whether one may read it is not asked here. */
    boolean isAnythingUnread(UserId user) {
        return !database.sql("select 1 from notification where user_id = ? and read_at is null limit 1")
                .param(user.value())
                .query((row, _) -> row.getInt(1))
                .list()
                .isEmpty();
    }

    void readAll(UserId user, OrganisationId organisation, Instant until) {
        var read = database.sql("update notification set read_at = ?"
                        + " where user_id = ? and organisation_id = ? and told_at <= ? and read_at is null")
                .params(moment(clock.instant()), user.value(), organisation.value(), moment(until))
                .update();
        tell(user, read);
    }

    @EventListener
    public void on(CardOpened event) {
        me.find().ifPresent(it -> {
            var read = database.sql(
                            "update notification set read_at = ? where user_id = ? and card_id = ? and read_at is null")
                    .params(moment(clock.instant()), it.id().value(), event.id().value())
                    .update();
            tell(it.id(), read);
        });
    }

    private void tell(UserId user, int read) {
        if (read > 0) {
            events.publishEvent(new Notified(Set.of(user)));
        }
    }

    /** As exact as both databases keep it. */
    static LocalDateTime moment(Instant when) {
        return LocalDateTime.ofInstant(when.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
