package nl.wijkbord.assignment;

import java.util.List;
import nl.wijkbord.card.CardBelongings;
import nl.wijkbord.card.CardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked and decided about a card goes where the card goes. */
@Component
class ConsultationDestruction implements CardBelongings {

    private static final List<String> PIECES = List.of(
            "delete from decision_support where decision_id in (select id from lead_decision where card_id = ?)",
            "delete from lead_decision where card_id = ?",
            "delete from consultation_answer where consultation_id in (select id from consultation where card_id = ?)",
            "delete from consultation where card_id = ?");

    private final JdbcClient database;

    ConsultationDestruction(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void destroy(CardId card) {
        PIECES.forEach(it -> database.sql(it).param(card.value()).update());
    }
}
