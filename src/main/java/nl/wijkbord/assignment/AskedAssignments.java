package nl.wijkbord.assignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.card.OpenQuestions;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The assignments that an organisation was asked to take, and neither accepted nor gave back. */
@Component
class AskedAssignments implements OpenQuestions {

    private final EntityManager database;

    AskedAssignments(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenQuestion> to(OrganisationId organisation, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var it = query.from(Assignment.class);
        query.multiselect(it.get("key"), it.get("askedBy"), it.get("duty").get("leadUserId"))
                .where(
                        is.equal(it.get("answer"), Answer.GEVRAAGD),
                        is.equal(it.get("duty").get("leadId"), organisation),
                        is.notEqual(it.get("course").get("stage"), Stage.AFGEROND),
                        VisibleCards.joined(is, query, it, eyes.where(Reading.TEAM)));
        return database.createQuery(query).getResultList().stream()
                .map(AskedAssignments::question)
                .toList();
    }

    private static OpenQuestion question(Tuple row) {
        return new OpenQuestion(
                row.get(0, CardId.class),
                row.get(1, OrganisationId.class),
                row.get(2, UserId.class),
                "assignment.question.open");
    }
}
