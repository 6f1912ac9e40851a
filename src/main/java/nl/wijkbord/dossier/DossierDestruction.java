package nl.wijkbord.dossier;

import java.util.List;
import nl.wijkbord.card.CardBelongings;
import nl.wijkbord.card.CardId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said and added to a card goes where the card goes. */
@Component
class DossierDestruction implements CardBelongings {

    private static final String OF_CARD = " where comment_id in (select id from card_comment where card_id = ?)";

    private static final List<String> PIECES = List.of(
            "delete from comment_reaction" + OF_CARD,
            "delete from comment_edit" + OF_CARD,
            "delete from card_comment where card_id = ?",
            "delete from card_attachment where card_id = ?",
            "delete from external_reference where card_id = ?");

    private final JdbcClient database;

    DossierDestruction(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void destroy(CardId card) {
        PIECES.forEach(it -> database.sql(it).param(card.value()).update());
    }
}
