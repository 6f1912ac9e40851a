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
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.card.AskedQuestion;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.card.OpenQuestions;
import nl.wijkbord.card.Stage;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import org.jspecify.annotations.Nullable;
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
        return toUs(open(organisation, Set.of(), eyes));
    }

    @Override
    @Transactional(readOnly = true)
    public Both toAndBy(Viewer viewer, Clearance eyes) {
        var open = open(viewer.organisation(), viewer.hands(), eyes);
        var byMe = open.stream()
                .filter(it -> it.isToDecideBy(viewer))
                .map(Open::asked)
                .toList();
        return new Both(toUs(open), byMe);
    }

    private static List<OpenQuestion> toUs(List<Open> open) {
        return open.stream().filter(Open::waitsForUs).map(Open::question).toList();
    }

    /** What stands open and either waits for this organisation, or was asked there by one of these people. */
    private List<Open> open(OrganisationId us, Set<UserId> askers, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var asked = query.from(Consultation.class);
        var card = query.from(Card.class);
        var ours = silent(asked, query, is, us);
        query.multiselect(
                        asked.get("cardId"),
                        asked.get("askedFor"),
                        asked.get("askedBy"),
                        asked.get("answerBefore"),
                        silent(asked, query, is, null),
                        ours,
                        asked.get("id"))
                .where(
                        is.isNotNull(asked.get("openFor")),
                        is.or(is.gt(ours, 0), isBy(asked, is, us, askers)),
                        card.get("course").get("stage").in(Stage.OPEN),
                        ReadableCard.of(eyes, is, query, asked, card));
        return database.createQuery(query).getResultList().stream()
                .map(AskedPartners::read)
                .toList();
    }

    private static Predicate isBy(Root<Consultation> asked, CriteriaBuilder is, OrganisationId us, Set<UserId> askers) {
        return askers.isEmpty()
                ? is.disjunction()
                : is.and(asked.get("askedBy").in(askers), is.equal(asked.get("askedFor"), us));
    }

    /** How many did not answer: one organisation, or with null of all. */
    private static Subquery<Long> silent(
            Root<Consultation> asked, CriteriaQuery<?> query, CriteriaBuilder is, @Nullable OrganisationId one) {
        var number = query.subquery(Long.class);
        var answer = number.from(ConsultationAnswer.class);
        return number.select(is.count(answer))
                .where(
                        is.equal(answer.get("consultationId"), asked.get("id")),
                        is.isNull(answer.get("stance")),
                        one == null ? is.conjunction() : is.equal(answer.get("organisationId"), one));
    }

    private static Open read(Tuple row) {
        return new Open(
                row.get(0, CardId.class),
                row.get(1, OrganisationId.class),
                row.get(2, UserId.class),
                row.get(3, LocalDate.class),
                row.get(4, Long.class).intValue(),
                row.get(5, Long.class) > 0,
                row.get(6, UUID.class));
    }

    /** One question, and how it stands with it. */
    private record Open(
            CardId card,
            OrganisationId askedFor,
            UserId asker,
            LocalDate before,
            int missing,
            boolean waitsForUs,
            UUID id) {

        /** Also when somebody is at work on the card by now: until it is decided or withdrawn, the others are asked. */
        boolean isToDecideBy(Viewer viewer) {
            return viewer.hands().contains(asker) && askedFor.equals(viewer.organisation());
        }

        OpenQuestion question() {
            return new OpenQuestion(card, id, askedFor, null, before, ConsultationDetails.QUESTION);
        }

        AskedQuestion asked() {
            return new AskedQuestion(card, asker, before, missing);
        }
    }
}
