package nl.wijkbord.assignment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.card.OpenQuestions;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cards on which an organisation was asked who reacts first, and said nothing yet. */
@Component
@Order(20)
class AskedPartners implements OpenQuestions {

    private final EntityManager database;

    AskedPartners(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenQuestion> to(OrganisationId organisation, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var asked = query.from(Consultation.class);
        var answer = query.from(ConsultationAnswer.class);
        query.multiselect(asked.get("cardId"), asked.get("askedFor"), asked.get("answerBefore"))
                .where(
                        is.equal(answer.get("consultationId"), asked.get("id")),
                        is.equal(answer.get("organisationId"), organisation),
                        is.isNull(answer.get("stance")),
                        is.isNotNull(asked.get("openFor")),
                        ReadableCard.open(eyes, is, query, asked));
        return database.createQuery(query).getResultList().stream()
                .map(it -> new OpenQuestion(
                        it.get(0, CardId.class),
                        it.get(1, OrganisationId.class),
                        null,
                        it.get(2, LocalDate.class),
                        "consultation.question.open"))
                .toList();
    }
}
