package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The day until which a card was shared is over: the query hides it at once, this tells the history and open screens. */
@Component
class ShareEnds {

    private final EntityManager database;
    private final CardEditing editing;
    private final Times times;
    private final TransactionTemplate transaction;

    ShareEnds(EntityManager database, CardEditing editing, Times times, PlatformTransactionManager transactions) {
        this.database = database;
        this.editing = editing;
        this.times = times;
        transaction = new TransactionTemplate(transactions);
    }

    void end() {
        database.createQuery(
                        "select distinct c.key from Card c join c.sharing.shares s where s.until < :today",
                        CardId.class)
                .setParameter("today", times.today())
                .getResultList()
                .forEach(this::endOrTell);
    }

    /** One that cannot be ended does not keep the others; the next round tries again. */
    private void endOrTell(CardId id) {
        try {
            transaction.executeWithoutResult(
                    _ -> editing.byItself((card, _, is) -> is.equal(card.get("key"), id), Card::endShares));
        } catch (RuntimeException failure) {
            Failures.log(failure);
        }
    }
}
