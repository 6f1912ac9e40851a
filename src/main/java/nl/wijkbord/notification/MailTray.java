package nl.wijkbord.notification;

import static nl.wijkbord.notification.NotificationMarks.moment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has still to be mailed. Whoever mails takes it first, in a transaction of its own, so that no two servers mail
 * the same; what was taken and neither mailed nor put back is free again after a while.
 */
@Component
@Transactional
class MailTray {

    /** Longer than any mail server may take. */
    static final Duration LOST = Duration.ofMinutes(5);

    private static final String FREE = " mailed_at is null and (claimed_at is null or claimed_at < ?)";

    private final JdbcClient database;
    private final Clock clock;

    MailTray(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who gets a mail, and for which organisation. */
    record Recipient(UserId user, OrganisationId organisation) {}

    /** Empty when it was mailed, or is no more. */
    Optional<Recipient> recipient(UUID notification) {
        return database.sql("select user_id, organisation_id from notification where id = ? and mailed_at is null")
                .param(notification)
                .query((row, _) ->
                        recipient(row.getObject("user_id", UUID.class), row.getObject("organisation_id", UUID.class)))
                .optional();
    }

    private static Recipient recipient(UUID user, UUID organisation) {
        return new Recipient(new UserId(user), new OrganisationId(organisation));
    }

    /** What was to come with other things, and did not for days; gives how much. */
    int giveUp() {
        var now = clock.instant();
        return database.sql(
                        "update notification set mail_at = null where mail_alone = false and mail_at < ? and" + FREE)
                .params(moment(now.minus(MailRegistry.TOO_OLD)), moment(now.minus(LOST)))
                .update();
    }

    /** Who has something to get that comes with other things in one mail. */
    List<Recipient> due() {
        return database.sql("select distinct user_id, organisation_id from notification"
                        + " where mail_alone = false and mail_at <= ? and" + FREE)
                .params(moment(clock.instant()), moment(clock.instant().minus(LOST)))
                .query((row, _) ->
                        recipient(row.getObject("user_id", UUID.class), row.getObject("organisation_id", UUID.class)))
                .list();
    }

    /** Empty when another is at it. */
    Optional<UUID> take(UUID notification) {
        var claim = UUID.randomUUID();
        var now = clock.instant();
        var taken = database.sql("update notification set claim = ?, claimed_at = ? where id = ? and" + FREE)
                .params(claim, moment(now), notification, moment(now.minus(LOST)))
                .update();
        return Optional.of(claim).filter(_ -> taken > 0);
    }

    /** The same for all that comes together. */
    Optional<UUID> take(Recipient who) {
        var claim = UUID.randomUUID();
        var now = clock.instant();
        var taken = database.sql("update notification set claim = ?, claimed_at = ?"
                        + " where user_id = ? and organisation_id = ? and mail_alone = false and mail_at <= ? and"
                        + FREE)
                .params(claim, moment(now))
                .params(who.user().value(), who.organisation().value())
                .params(moment(now), moment(now.minus(LOST)))
                .update();
        return Optional.of(claim).filter(_ -> taken > 0);
    }

    void mailed(UUID claim) {
        database.sql("update notification set mailed_at = ? where claim = ? and mailed_at is null")
                .params(moment(clock.instant()), claim)
                .update();
    }

    /** It comes with what else comes later. From when it was to go stays, for that decides when it is given up. */
    void leaveToRound(UUID claim) {
        database.sql("update notification set mail_alone = false, claim = null, claimed_at = null"
                        + " where claim = ? and mailed_at is null")
                .param(claim)
                .update();
    }

    void putBack(UUID claim) {
        database.sql("update notification set claim = null, claimed_at = null where claim = ? and mailed_at is null")
                .param(claim)
                .update();
    }
}
