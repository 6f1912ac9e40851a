package nl.wijkbord.signal;

import nl.wijkbord.card.CardBelongings;
import nl.wijkbord.card.CardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a signal was seen again goes where the signal goes. */
@Component
class SightingDestruction implements CardBelongings {

    private final JdbcClient database;

    SightingDestruction(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void destroy(CardId card) {
        database.sql("delete from signal_sighting where card_id = ?")
                .param(card.value())
                .update();
    }
}
