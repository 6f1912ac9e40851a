package nl.wijkbord.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.security.CurrentViewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

@WijkbordTest
@SuppressWarnings("NullAway.Init")
class HistoryWriterTests {

    /** As many as may wait, and the one that is being written. */
    private static final int MOST = 1_001;

    @Autowired
    private HistoryRepository lines;

    @Autowired
    private CurrentViewer me;

    @Autowired
    private ObjectProvider<Representation> representation;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoTriesTooMuchAtOnceDoesNotFillTheMemory() {
        var open = new CountDownLatch(1);
        var writer = new HistoryWriter(lines, me, representation, clock, new Door(open));
        var what = "try-" + UUID.randomUUID();

        for (int i = 0; i < MOST + 100; i++) {
            writer.remember(new Attempt(new Tried(what), Outcome.REFUSED));
        }
        open.countDown();
        writer.finish();

        assertThat(written(what)).isBetween(MOST - 1, MOST);
    }

    @Test
    void whatFitsIsWritten() {
        var writer = new HistoryWriter(lines, me, representation, clock, new Door(new CountDownLatch(0)));
        var what = "try-" + UUID.randomUUID();

        for (int i = 0; i < 10; i++) {
            writer.remember(new Attempt(new Tried(what), Outcome.REFUSED));
        }
        writer.finish();

        assertThat(written(what)).isEqualTo(10);
    }

    /** Such as a sign-in that is refused while somebody tries to fill the log. */
    @Test
    void whatIsRefusedAtTheDoorIsWrittenAtOnceWhateverElseWaits() {
        var open = new CountDownLatch(1);
        var writer = new HistoryWriter(lines, me, representation, clock, new Door(open));
        var what = "try-" + UUID.randomUUID();
        for (int i = 0; i < MOST + 100; i++) {
            writer.remember(new Attempt(new Tried("flood"), Outcome.REFUSED));
        }

        transaction.executeWithoutResult(_ -> writer.remember(new Refusal(new Tried(what), null)));

        assertThat(written(what)).isEqualTo(1);
        open.countDown();
        writer.finish();
    }

    private int written(String what) {
        return database.sql("select count(*) from history where object = ?")
                .param(what)
                .query(Integer.class)
                .single();
    }

    private record Tried(String object) implements Auditable {

        @Override
        public String action() {
            return "card.refused";
        }
    }

    /** Lets nobody in before it opens, as a database that is very busy. */
    private static final class Door extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        private final transient CountDownLatch open;

        Door(CountDownLatch open) {
            this.open = open;
        }

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
