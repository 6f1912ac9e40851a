package nl.wijkbord.audit;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the words out of the history of a card that is destroyed; who did what and when stays. The only one who changes a line. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Oblivion {

    private final JdbcClient database;

    Oblivion(JdbcClient database) {
        this.database = database;
    }

    public void forget(UUID card) {
        database.sql("update history set former = null, latter = null where card_id = ?")
                .param(card)
                .update();
    }
}
