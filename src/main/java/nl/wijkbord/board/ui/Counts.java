package nl.wijkbord.board.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import nl.wijkbord.card.CardBell;
import nl.wijkbord.card.CardOpened;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** How many cards stand on a board, for the eyes that ask; remembered until something changes, for many boards ask the same. */
@Component
class Counts {

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private static final int MOST = 5_000;

    private final BoardReader reader;
    private final Cache<Asked, Long> known =
            Caffeine.newBuilder().expireAfterWrite(A_WHILE).maximumSize(MOST).build();

    /** Of which board, and with which eyes: nobody hears the number of another. */
    private record Asked(UserId reader, Clearance eyes, BoardAddress board) {}

    Counts(BoardReader reader) {
        this.reader = reader;
    }

    long of(BoardAddress board) {
        var me = reader.viewer();
        return known.get(new Asked(me.id(), me.clearance(), board), it -> reader.count(it.board()));
    }

    @TransactionalEventListener
    void on(CardBell changed) {
        known.invalidateAll();
    }

    @TransactionalEventListener
    void on(CardOpened seen) {
        known.invalidateAll();
    }
}
