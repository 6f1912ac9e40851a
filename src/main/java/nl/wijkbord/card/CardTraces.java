package nl.wijkbord.card;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked at a card, who kept it at hand, and what it has to do with others. */
@Component
class CardTraces implements CardBelongings {

    private static final List<String> TRACES = List.of(
            "delete from card_seen where card_id = ?",
            "delete from favourite where card_id = ?",
            "delete from card_relation where card_id = ?",
            "delete from card_relation where other_id = ?");

    private final JdbcClient database;

    CardTraces(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void destroy(CardId card) {
        TRACES.forEach(it -> database.sql(it).param(card.value()).update());
    }
}
