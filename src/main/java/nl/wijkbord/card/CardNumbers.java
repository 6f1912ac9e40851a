package nl.wijkbord.card;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out card numbers, with random gaps so that they do not tell how many hidden cards lie between. */
@Component
public class CardNumbers {

    /** The largest step from one number to the next. */
    private static final int LARGEST_STEP = 3;

    private final JdbcClient database;
    private final SecureRandom dice = new SecureRandom();

    CardNumbers(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public CardNumber next(CardKind kind) {
        var step = 1 + dice.nextInt(LARGEST_STEP);
        database.sql("update card_number set last_number = last_number + ? where kind = ?")
                .params(step, kind.name())
                .update();
        var number = database.sql("select last_number from card_number where kind = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
        return new CardNumber(kind, number);
    }
}
