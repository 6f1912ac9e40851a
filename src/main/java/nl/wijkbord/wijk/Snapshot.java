package nl.wijkbord.wijk;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Something small and often asked, read again after ten seconds or when it changed. While it is read again, whoever
 * asks gets what was known: nobody waits with a connection in hand for somebody who waits for a connection.
 */
public final class Snapshot<T> {

    /** How often it was forgotten. What somebody began to read before that is kept under an older number. */
    private final AtomicLong forgotten = new AtomicLong();

    private final LoadingCache<Long, T> remembered;

    public Snapshot(PlatformTransactionManager transactions, Supplier<T> source) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        remembered = Caffeine.newBuilder()
                .refreshAfterWrite(Duration.ofSeconds(10))
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(_ -> reading.execute(_ -> source.get()));
    }

    public T get() {
        return remembered.get(forgotten.get());
    }

    /** The next question is answered from the database, also while somebody is still reading what was. */
    public void forget() {
        forgotten.incrementAndGet();
        remembered.invalidateAll();
    }
}
