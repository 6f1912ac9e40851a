package nl.wijkbord.assignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import org.springframework.stereotype.Component;

/** What was asked and decided about who reacts first, for eyes that read all of the card; nothing for other eyes. */
@Component
class Consultations {

    private final EntityManager database;

    Consultations(EntityManager database) {
        this.database = database;
    }

    /** The last one of a card. */
    Optional<Consultation> of(CardId card, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(Consultation.class);
        var it = query.from(Consultation.class);
        query.select(it)
                .where(is.equal(it.get("cardId"), card), visible(eyes, is, query, it))
                .orderBy(is.desc(it.get("askedAt")));
        return database.createQuery(query).setMaxResults(1).getResultStream().findAny();
    }

    Optional<Consultation> find(UUID id, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(Consultation.class);
        var it = query.from(Consultation.class);
        query.select(it).where(is.equal(it.get("id"), id), visible(eyes, is, query, it));
        return database.createQuery(query).getResultStream().findAny();
    }

    /** Of one that was found with the right eyes. */
    List<ConsultationAnswer> answers(Consultation consultation) {
        return database.createQuery(
                        "from ConsultationAnswer a where a.consultationId = :consultation", ConsultationAnswer.class)
                .setParameter("consultation", consultation.id())
                .getResultList();
    }

    /** The newest first. */
    List<LeadDecision> decisions(CardId card, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(LeadDecision.class);
        var it = query.from(LeadDecision.class);
        query.select(it)
                .where(is.equal(it.get("cardId"), card), visible(eyes, is, query, it))
                .orderBy(is.desc(it.get("decidedAt")));
        return database.createQuery(query).getResultList();
    }

    private static Predicate visible(Clearance eyes, CriteriaBuilder is, AbstractQuery<?> query, Path<?> row) {
        var card = query.from(Card.class);
        return is.and(
                is.equal(card.get("key"), row.get("cardId")),
                VisibleCards.joined(is, query, card, eyes.where(Reading.TEAM)));
    }

    <T> void add(T row) {
        database.persist(row);
    }
}
