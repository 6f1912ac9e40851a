package nl.wijkbord.assignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.Offer;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.card.OpenQuestions;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.UserId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation was asked to do, an assignment or to lead a card, and neither took nor gave back. */
@Component
@Order(10)
class AskedOfUs implements OpenQuestions {

    private final EntityManager database;

    AskedOfUs(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenQuestion> to(OrganisationId organisation, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var card = query.from(Card.class);
        var duty = card.get("duty");
        query.multiselect(
                        card.get("key"),
                        card.get("sharing").get("ownerId"),
                        duty.get("leadUserId"),
                        duty.get("offer"),
                        answerBefore(card, query, is))
                .where(
                        card.get("course").get("stage").in(Stage.OPEN),
                        is.or(isAssigned(card, is, organisation), isOffered(card, is, organisation)),
                        VisibleCards.joined(is, query, card, eyes.where(Reading.TEAM)));
        return database.createQuery(query).getResultList().stream()
                .map(AskedOfUs::question)
                .toList();
    }

    private static Subquery<LocalDate> answerBefore(Root<Card> card, CriteriaQuery<?> query, CriteriaBuilder is) {
        var day = query.subquery(LocalDate.class);
        var it = day.from(Assignment.class);
        return day.select(it.get("reply").get("before")).where(is.equal(it.get("key"), card.get("key")));
    }

    /** An assignment that was not answered is new, and its owner asked for it. */
    private static Predicate isAssigned(Root<Card> card, CriteriaBuilder is, OrganisationId organisation) {
        return is.and(
                is.equal(card.get("kind"), CardKind.ASSIGNMENT),
                is.equal(card.get("course").get("stage"), Stage.NIEUW),
                is.equal(card.get("duty").get("leadId"), organisation));
    }

    private static Predicate isOffered(Root<Card> card, CriteriaBuilder is, OrganisationId organisation) {
        return is.equal(card.get("duty").get("offer").get("to"), organisation);
    }

    private static OpenQuestion question(Tuple row) {
        var card = row.get(0, CardId.class);
        var offer = row.get(3, Offer.class);
        return offer == null
                ? new OpenQuestion(
                        card,
                        null,
                        row.get(1, OrganisationId.class),
                        row.get(2, UserId.class),
                        row.get(4, LocalDate.class),
                        "assignment.question.open")
                : new OpenQuestion(card, null, offer.by(), offer.person(), offer.until(), "card.offer.question");
    }
}
