package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbord.WijkbordTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A card number names a card and tells nothing else. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class CardNumbersTests {

    private static final int MANY = 3 * CardNumbers.BLOCK;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private CardNumbers numbers;
    private TransactionTemplate transaction;

    @BeforeEach
    void asAfterAStart() {
        numbers = new CardNumbers(database);
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void noNumberIsGivenTwiceAlsoAfterANewStart() {
        var first = draw(MANY);
        numbers = new CardNumbers(database);
        var second = draw(MANY);

        assertThat(first).doesNotHaveDuplicates().doesNotContainAnyElementsOf(second);
        assertThat(second).doesNotHaveDuplicates();
    }

    @Test
    void aHigherNumberIsNotALaterCard() {
        var drawn = draw(20);

        assertThat(drawn).isNotEqualTo(drawn.stream().sorted().toList());
    }

    @Test
    void numbersStaySoShortThatOneCanSayThem() {
        var drawn = draw(MANY);

        var range = drawn.stream().mapToInt(it -> it).summaryStatistics();
        assertThat(range.getMax() - range.getMin()).isLessThan(4 * MANY);
    }

    @Test
    void aBlockBegunInVainIsBegunAgain() {
        var before = lastNumber();
        transaction.executeWithoutResult(status -> {
            numbers.next(CardKind.SIGNAL);
            status.setRollbackOnly();
        });

        assertThat(lastNumber()).isEqualTo(before);
        assertThat(draw(MANY)).doesNotHaveDuplicates();
    }

    private int lastNumber() {
        return database.sql("select last_number from card_number where kind = 'SIGNAL'")
                .query(Integer.class)
                .single();
    }

    private List<Integer> draw(int many) {
        return IntStream.range(0, many)
                .mapToObj(_ -> transaction.execute(_ -> numbers.next(CardKind.SIGNAL)))
                .map(CardNumber::number)
                .toList();
    }
}
