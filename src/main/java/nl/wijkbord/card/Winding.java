package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Gatherers;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.wijk.SetupLoaded;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets the clocks of open cards when nobody touches them: those of a set-up file, and all when limits changed. */
@Component
class Winding {

    /** Who saves a card meanwhile waits no longer than for so many. */
    private static final int AT_ONCE = 100;

    private static final String OPEN = "select c.key from Card c where c.course.stage <> AFGEROND";

    /** Without an end; a promise without a day has none, and gets none. */
    private static final String WITHOUT =
            OPEN + " and c.clocks.resolve.by is null and (c.kind <> ASSIGNMENT or c.duty.due is not null)";

    private final EntityManager database;
    private final CardEditing editing;
    private final TimeLimits limits;
    private final TransactionTemplate transaction;

    Winding(EntityManager database, CardEditing editing, TimeLimits limits, PlatformTransactionManager transactions) {
        this.database = database;
        this.editing = editing;
        this.limits = limits;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Cards from before there were clocks. */
    @EventListener
    void on(ApplicationReadyEvent event) {
        wind(WITHOUT);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SetupLoaded event) {
        wind(WITHOUT);
    }

    /** When this is done the settings keeper is told so. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(LimitsChanged event) {
        limits.forget();
        all();
    }

    void all() {
        wind(OPEN);
    }

    private void wind(String which) {
        database.createQuery(which, CardId.class).getResultList().stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(this::windOrTell);
    }

    /** What somebody else saved meanwhile has its clock set by that; one that cannot be set does not keep the others. */
    private void windOrTell(List<CardId> some) {
        try {
            transaction.executeWithoutResult(_ -> editing.rewind(some));
        } catch (RuntimeException failure) {
            some.forEach(this::windOneOrTell);
        }
    }

    private void windOneOrTell(CardId card) {
        try {
            transaction.executeWithoutResult(_ -> editing.rewind(List.of(card)));
        } catch (RuntimeException failure) {
            Failures.log(failure);
        }
    }
}
