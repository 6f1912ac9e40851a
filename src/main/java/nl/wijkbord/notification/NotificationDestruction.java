package nl.wijkbord.notification;

import nl.wijkbord.card.CardBelongings;
import nl.wijkbord.card.CardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That somebody was called to a card goes where the card goes. */
@Component
class NotificationDestruction implements CardBelongings {

    private final JdbcClient database;

    NotificationDestruction(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void destroy(CardId card) {
        database.sql("delete from notification where card_id = ?")
                .param(card.value())
                .update();
    }
}
