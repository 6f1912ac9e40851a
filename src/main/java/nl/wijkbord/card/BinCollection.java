package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import nl.wijkbord.audit.Oblivion;
import nl.wijkbord.ui.Failures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The day on which a card that nobody took out of the bin is destroyed, with everything that hangs on it. */
@Component
public class BinCollection {

    private final EntityManager database;
    private final ObjectProvider<CardBelongings> belongings;
    private final Oblivion oblivion;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    BinCollection(
            EntityManager database,
            ObjectProvider<CardBelongings> belongings,
            Oblivion oblivion,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.belongings = belongings;
        this.oblivion = oblivion;
        this.events = events;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    public void collect() {
        expired().forEach(this::destroyOrTell);
    }

    private List<CardId> expired() {
        return expired("select c.key from Card c where c.removal.at <= :before", CardId.class)
                .getResultList();
    }

    private <T> TypedQuery<T> expired(String question, Class<T> answer) {
        return database.createQuery(question, answer)
                .setParameter("before", clock.instant().minus(CardBin.KEPT));
    }

    /** One that cannot be destroyed does not keep the others. */
    private void destroyOrTell(CardId id) {
        try {
            transaction.executeWithoutResult(_ -> destroy(id));
        } catch (RuntimeException failure) {
            Failures.log(failure);
        }
    }

    /** Unless somebody took it out of the bin a moment ago. */
    private void destroy(CardId id) {
        expired("from Card c where c.key = :card and c.removal.at <= :before", Card.class)
                .setParameter("card", id)
                .getResultList()
                .forEach(it -> destroy(id, it));
    }

    private void destroy(CardId id, Card card) {
        belongings.forEach(it -> it.destroy(id));
        oblivion.forget(id.value());
        database.createQuery("update Card c set c.parentId = null where c.parentId = :card")
                .setParameter("card", id)
                .executeUpdate();
        database.remove(card);
        events.publishEvent(new CardDestroyed(id, card.number()));
    }
}
