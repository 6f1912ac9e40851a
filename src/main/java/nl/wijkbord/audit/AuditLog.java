package nl.wijkbord.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.privacy.TextGuard;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets who watches over privacy read who did and saw what; to read is itself a line, with the reason. */
@Service
@PreAuthorize("hasRole('AUDIT')")
@Transactional(readOnly = true)
public class AuditLog {

    /** What a card says is in its own history, and never in this one. */
    private static final String ROW =
            "select new nl.wijkbord.audit.AuditRow(h.id, h.at, h.actorName, h.behalfName, h.organisationId, h.action,"
                    + " h.outcome, h.object, h.field, case when h.cardId is null then h.latter end, h.origin) ";

    private static final String ASKED = """
            from HistoryLine h
            where h.id <= :last and h.at >= :from and h.at < :until
                and (:who = '' or lower(h.actorName) like :who or lower(h.behalfName) like :who)
                and (:object = '' or lower(h.object) = :object)
            """;

    private static final String OF_ONE = " and h.organisationId = :organisation";

    private final EntityManager database;
    private final TextGuard guard;
    private final ApplicationEventPublisher events;

    AuditLog(EntityManager database, TextGuard guard, ApplicationEventPublisher events) {
        this.database = database;
        this.guard = guard;
        this.events = events;
    }

    /** Nothing is read without a reason, and the reason stays in the log. */
    @Transactional
    public AuditSearch search(AuditQuestion question) {
        check(question);
        var last = database.createQuery("select coalesce(max(h.id), 0) from HistoryLine h", Long.class)
                .getSingleResult();
        events.publishEvent(new LogRead("audit.searched", question));
        return new AuditSearch(question, last);
    }

    private void check(AuditQuestion question) {
        if (!question.hasReason()) {
            throw new NotPossible("audit.reason.missing");
        }
        if (!question.isInOrder()) {
            throw new NotPossible("audit.question.days");
        }
        if (!question.fits()) {
            throw new NotPossible(
                    "audit.question.long", AuditQuestion.NAME, AuditQuestion.OBJECT, AuditQuestion.REASON);
        }
        try {
            guard.require("reason", question.reason(), Reason.NONE);
        } catch (PersonalDataFound _) {
            throw new NotPossible("audit.reason.person");
        }
    }

    /** Before the first line leaves the house. */
    @Transactional
    public void takesAlong(AuditSearch search) {
        events.publishEvent(new LogRead("audit.exported", search.question()));
    }

    /** Newest first. */
    public List<AuditRow> rows(AuditSearch search, Pageable page) {
        return asked(ROW + ASKED, " order by h.id desc", AuditRow.class, search, search.last())
                .setFirstResult((int) page.getOffset())
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    /** The lines from this one back, so many. */
    public List<AuditRow> back(AuditSearch search, long from, int most) {
        return asked(ROW + ASKED, " order by h.id desc", AuditRow.class, search, Math.min(from, search.last()))
                .setMaxResults(most)
                .getResultList();
    }

    public long count(AuditSearch search) {
        return asked("select count(h) " + ASKED, "", Long.class, search, search.last())
                .getSingleResult();
    }

    /** Both days count. */
    private <T> TypedQuery<T> asked(String what, String order, Class<T> answer, AuditSearch search, long last) {
        var question = search.question();
        var everybody = question.organisation() == null;
        var query = database.createQuery(what + (everybody ? "" : OF_ONE) + order, answer)
                .setParameter("last", last)
                .setParameter("from", Times.start(question.from()))
                .setParameter("until", Times.start(question.to().plusDays(1)))
                .setParameter("who", question.who().isBlank() ? "" : "%" + small(question.who()) + "%")
                .setParameter("object", small(question.object()));
        if (!everybody) {
            query.setParameter("organisation", question.organisation());
        }
        return query;
    }

    private static String small(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
