package nl.wijkbord.assignment;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.Clearance;
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
                .where(is.equal(it.get("cardId"), card), ReadableCard.of(eyes, is, query, it))
                .orderBy(is.desc(it.get("askedAt")));
        return database.createQuery(query).setMaxResults(1).getResultStream().findAny();
    }

    Optional<Consultation> find(UUID id, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(Consultation.class);
        var it = query.from(Consultation.class);
        query.select(it).where(is.equal(it.get("id"), id), ReadableCard.of(eyes, is, query, it));
        return database.createQuery(query).getResultStream().findAny();
    }

    /** Of one that was found with the right eyes. */
    List<ConsultationAnswer> answers(Consultation consultation) {
        return database.createQuery(
                        "from ConsultationAnswer a where a.consultationId = :consultation order by a.answeredAt, a.id",
                        ConsultationAnswer.class)
                .setParameter("consultation", consultation.id())
                .getResultList();
    }

    /** The newest first. */
    List<LeadDecision> decisions(CardId card, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(LeadDecision.class);
        var it = query.from(LeadDecision.class);
        query.select(it)
                .where(is.equal(it.get("cardId"), card), ReadableCard.of(eyes, is, query, it))
                .orderBy(is.desc(it.get("decidedAt")));
        return database.createQuery(query).getResultList();
    }

    <T> void add(T row) {
        database.persist(row);
    }
}
