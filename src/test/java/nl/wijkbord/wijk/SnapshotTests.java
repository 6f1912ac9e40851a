package nl.wijkbord.wijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** What a board remembers of its wijken, organisations and people is never older than what it was told to forget. */
class SnapshotTests {

    private final AtomicReference<String> database = new AtomicReference<>("before");

    @Test
    void whatWasBeingReadWhenItChangedIsForgottenToo() throws InterruptedException {
        var read = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        var snapshot = new Snapshot<>(new NoTransactions(), () -> {
            var found = database.get();
            read.countDown();
            await(changed);
            return found;
        });
        var early = CompletableFuture.supplyAsync(snapshot::get);
        read.await();

        database.set("after");
        snapshot.forget();
        changed.countDown();

        assertThat(early.join()).isEqualTo("before");
        assertThat(snapshot.get()).isEqualTo("after");
    }

    @Test
    void isReadOnceForWhoeverAsks() {
        var snapshot = new Snapshot<>(new NoTransactions(), database::get);
        snapshot.get();

        database.set("after");

        assertThat(snapshot.get()).isEqualTo("before");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Nothing here is kept in a database. */
    private static final class NoTransactions extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return "none";
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
