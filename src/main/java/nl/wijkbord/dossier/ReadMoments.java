package nl.wijkbord.dossier;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.wijkbord.security.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Until when somebody has read where others addressed that person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadMoments {

    private final JdbcClient database;

    ReadMoments(JdbcClient database) {
        this.database = database;
    }

    /** Long ago for who never looked. */
    Instant of(UserId user) {
        return database.sql("select read_at from mention_read where user_id = ?")
                .param(user.value())
                .query(LocalDateTime.class)
                .optional()
                .map(it -> it.toInstant(ZoneOffset.UTC))
                .orElse(Instant.EPOCH);
    }

    void set(UserId user, Instant at) {
        var moment = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        var again = database.sql("update mention_read set read_at = ? where user_id = ?")
                .params(moment, user.value())
                .update();
        if (again == 0) {
            database.sql("insert into mention_read (user_id, read_at) values (?, ?)")
                    .params(user.value(), moment)
                    .update();
        }
    }
}
