package nl.wijkbord.mywork;

import nl.wijkbord.card.CardBelongings;
import nl.wijkbord.card.CardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people kept for themselves about a card goes where the card goes. */
@Component
class OwnMarkDestruction implements CardBelongings {

    private final JdbcClient database;

    OwnMarkDestruction(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void destroy(CardId card) {
        database.sql("delete from own_mark where card_id = ?")
                .param(card.value())
                .update();
    }
}
