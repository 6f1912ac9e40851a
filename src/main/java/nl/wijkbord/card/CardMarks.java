package nl.wijkbord.card;

import java.time.Clock;
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
        var moment = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var again = database.sql("update card_seen set seen_at = ? where user_id = ? and card_id = ?")
                .params(moment, user.value(), card.value())
                .update();
        if (again == 0) {
            database.sql("insert into card_seen (user_id, card_id, seen_at) values (?, ?, ?)")
                    .params(user.value(), card.value(), moment)
                    .update();
        }
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
