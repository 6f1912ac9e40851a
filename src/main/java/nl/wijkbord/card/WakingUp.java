package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Times;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The day for which a card waited: it goes on by itself, on top of the column it came from. */
@Component
class WakingUp {

    private final EntityManager database;
    private final CardEditing editing;
    private final CardRanks ranks;
    private final Times times;
    private final TransactionTemplate transaction;

    WakingUp(
            EntityManager database,
            CardEditing editing,
            CardRanks ranks,
            Times times,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.editing = editing;
        this.ranks = ranks;
        this.times = times;
        transaction = new TransactionTemplate(transactions);
    }

    void wake() {
        due().forEach(this::wakeOrTell);
    }

    private List<CardId> due() {
        return database.createQuery("""
                        select c.key from Card c where c.course.stage = WACHT_OP
                        and c.course.waiting.until <= :today and c.removal.at is null""", CardId.class)
                .setParameter("today", times.today())
                .getResultList();
    }

    /** One that cannot go on does not keep the others; the next round tries again. */
    private void wakeOrTell(CardId id) {
        try {
            transaction.executeWithoutResult(_ -> editing.byItself(stillDue(id), (card, act) -> {
                card.wake(act);
                card.rank(ranks.under(null, card.wijken(), card.stage()));
            }));
        } catch (RuntimeException failure) {
            Failures.log(failure);
        }
    }

    /** Unless somebody took it up a moment ago. */
    private Specification<Card> stillDue(CardId id) {
        return (card, _, is) -> is.and(
                is.equal(card.get("key"), id),
                is.equal(card.get("course").get("stage"), Stage.WACHT_OP),
                is.lessThanOrEqualTo(card.get("course").get("waiting").get("until"), times.today()),
                is.isNull(card.get("removal").get("at")));
    }
}
