package nl.wijkbord.organisation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Something small and often asked, read again after ten seconds or when it changed. */
final class Snapshot<T> {

    private static final String ALL = "all";

    private final LoadingCache<String, T> remembered;

    Snapshot(PlatformTransactionManager transactions, Supplier<T> source) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        remembered = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(10))
                .build(_ -> reading.execute(_ -> source.get()));
    }

    T get() {
        return remembered.get(ALL);
    }

    void forget() {
        remembered.invalidateAll();
    }
}
