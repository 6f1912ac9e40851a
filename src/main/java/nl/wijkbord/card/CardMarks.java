package nl.wijkbord.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.wijkbord.security.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a person saw and wants at hand. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CardMarks {

    private final JdbcClient database;

    private final Clock clock;

    CardMarks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void saw(UserId user, CardId card) {
        var moment = moment(clock.instant());
        var again = database.sql("update card_seen set seen_at = ? where user_id = ? and card_id = ?")
                .params(moment, user.value(), card.value())
                .update();
        if (again == 0) {
            database.sql("insert into card_seen (user_id, card_id, seen_at) values (?, ?, ?)")
                    .params(user.value(), card.value(), moment)
                    .update();
        }
    }

    /** Who had seen it as it was and changed it, has seen it as it is; who had not, has still to look. */
    void wentOn(UserId user, CardId card, Instant former, Instant now) {
        database.sql("update card_seen set seen_at = ? where user_id = ? and card_id = ? and seen_at >= ?")
                .params(moment(now), user.value(), card.value(), moment(former))
                .update();
    }

    private static LocalDateTime moment(Instant when) {
        return LocalDateTime.ofInstant(when, ZoneOffset.UTC);
    }

    /** Keeps a card at hand, or no longer. */
    void favour(UserId user, CardId card, boolean wanted) {
        database.sql("delete from favourite where user_id = ? and card_id = ?")
                .params(user.value(), card.value())
                .update();
        if (wanted) {
            database.sql("insert into favourite (user_id, card_id) values (?, ?)")
                    .params(user.value(), card.value())
                    .update();
        }
    }

    boolean isFavourite(UserId user, CardId card) {
        return database.sql("select count(*) from favourite where user_id = ? and card_id = ?")
                        .params(user.value(), card.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
