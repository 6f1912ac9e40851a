package nl.wijkbord.notification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.UUID;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.dossier.VisibleDossier;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody was told, as far as that person may read the card at this moment: the same for the bell and for mail. */
@Component
@Transactional(readOnly = true)
class NotificationReader {

    private final EntityManager database;

    NotificationReader(EntityManager database) {
        this.database = database;
    }

    /** The newest first. */
    List<Notification> latest(Viewer viewer, int most) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(Notification.class);
        var it = query.from(Notification.class);
        query.select(it).where(mine(viewer, is, query, it)).orderBy(is.desc(it.get("toldAt")), is.asc(it.get("id")));
        return database.createQuery(query).setMaxResults(most).getResultList();
    }

    /** The card of each. */
    List<CardId> unread(Viewer viewer) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(CardId.class);
        var it = query.from(Notification.class);
        query.select(it.get("cardId")).where(mine(viewer, is, query, it), is.isNull(it.get("readAt")));
        return database.createQuery(query).getResultList();
    }

    /** What is about to be mailed, the oldest first. */
    List<MailLine> claimed(UUID claim, Viewer viewer) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var it = query.from(Notification.class);
        var card = query.from(Card.class);
        query.multiselect(
                        card.get("kind"),
                        card.get("number"),
                        card.get("face").get("spot").get("wijkId"),
                        it.get("why"),
                        it.get("id"))
                .where(
                        mine(viewer, is, query, it),
                        is.equal(card.get("key"), it.get("cardId")),
                        is.equal(it.get("claim"), claim))
                .orderBy(is.asc(it.get("toldAt")), is.asc(it.get("id")));
        return database.createQuery(query).getResultList().stream()
                .map(NotificationReader::line)
                .toList();
    }

    private static MailLine line(Tuple row) {
        var number = new CardNumber(row.get(0, CardKind.class), row.get(1, Integer.class));
        return new MailLine(row.get(4, UUID.class), number, row.get(2, WijkId.class), row.get(3, Call.class));
    }

    private static Predicate mine(Viewer viewer, CriteriaBuilder is, AbstractQuery<?> query, Root<Notification> it) {
        return is.and(
                is.equal(it.get("userId"), viewer.id()),
                is.equal(it.get("organisationId"), viewer.organisation()),
                VisibleDossier.to(viewer.clearance(), is, query, it));
    }
}
