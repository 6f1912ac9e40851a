package nl.wijkbord.card;

import static java.util.Collections.shuffle;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands out card numbers in no order, a block at a time, of which a random part is never used. So neither the space
 * between two numbers nor a full block tells how many hidden cards there are.
 */
@Component
public class CardNumbers {

    /** Short enough to say aloud for years: three digits hold the cards of a busy town. */
    static final int BLOCK = 100;

    /** At least so many of a block are used. */
    private static final int LEAST = 40;

    private final JdbcClient database;
    private final SecureRandom dice = new SecureRandom();
    private final Map<CardKind, Deque<Integer>> drawn = new EnumMap<>(CardKind.class);

    CardNumbers(JdbcClient database) {
        this.database = database;
    }

    /** A number that is taken in a transaction that fails is lost; that is one more gap. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CardNumber next(CardKind kind) {
        var number = poll(kind);
        return new CardNumber(kind, number == null ? begin(kind) : number);
    }

    private synchronized @Nullable Integer poll(CardKind kind) {
        return of(kind).poll();
    }

    private synchronized void keep(CardKind kind, Collection<Integer> numbers) {
        of(kind).addAll(numbers);
    }

    private Deque<Integer> of(CardKind kind) {
        return drawn.computeIfAbsent(kind, _ -> new ArrayDeque<>());
    }

    /** The others get the rest of the block only when it is sure that it is ours. */
    private int begin(CardKind kind) {
        var numbers = shuffled(reserve(kind));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keep(kind, numbers.subList(1, numbers.size()));
            }
        });
        return numbers.getFirst();
    }

    private List<Integer> shuffled(int last) {
        var block = new ArrayList<>(
                IntStream.rangeClosed(last - BLOCK + 1, last).boxed().toList());
        shuffle(block, dice);
        return List.copyOf(block.subList(0, LEAST + dice.nextInt(BLOCK - LEAST + 1)));
    }

    /** Two who begin a block at once wait for each other here, and each gets one. */
    private int reserve(CardKind kind) {
        database.sql("update card_number set last_number = last_number + ? where kind = ?")
                .params(BLOCK, kind.name())
                .update();
        return database.sql("select last_number from card_number where kind = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
    }
}
