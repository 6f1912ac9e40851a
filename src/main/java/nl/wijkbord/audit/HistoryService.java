package nl.wijkbord.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class HistoryService {

    private static final String OF_CARD = """
            select new nl.wijkbord.audit.HistoryEntry(h.at, h.actorName, h.organisationId, h.action, h.outcome, h.object,
                new nl.wijkbord.audit.FieldChange(h.field, h.former, h.latter))
            from HistoryLine h
            where h.cardId = :card and h.outcome = DONE and h.action not like 'card.opened%'
                and (h.onlyFor is null or h.onlyFor in :alone)
            order by h.id desc
            """;

    private static final String WATCHED = """
            from HistoryLine h
            where h.at >= :from and (:who = '' or lower(h.actorName) like :who) and (:object = '' or h.object = :object)
            """;

    private final EntityManager database;

    HistoryService(EntityManager database) {
        this.database = database;
    }

    /**
     * What was done to a card of a wijk, newest first; the caller has found the card there with the same clearance.
     * What one organisation keeps to itself is for those of it who work in that wijk.
     */
    public List<HistoryEntry> ofCard(UUID card, WijkId wijk, Clearance eyes) {
        var working = eyes.organisations().size() == 1 && eyes.in(wijk).includes(Reading.FULL);
        return database.createQuery(OF_CARD, HistoryEntry.class)
                .setParameter("card", card)
                .setParameter("alone", working ? eyes.organisations() : List.of())
                .setMaxResults(500)
                .getResultList();
    }

    /** Who did and saw what, newest first, without a word of what a card says: for who watches over privacy. */
    @PreAuthorize("hasRole('AUDIT')")
    public List<AuditRow> watch(AuditFilter filter, Pageable page) {
        return asked(
                        "select new nl.wijkbord.audit.AuditRow(h.at, h.actorName, h.organisationId, h.action, h.outcome,"
                                + " h.object, h.field, case when h.cardId is null then h.latter end, h.origin) "
                                + WATCHED + " order by h.id desc",
                        AuditRow.class,
                        filter)
                .setFirstResult((int) page.getOffset())
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    @PreAuthorize("hasRole('AUDIT')")
    public long count(AuditFilter filter) {
        return asked("select count(h) " + WATCHED, Long.class, filter).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String question, Class<T> answer, AuditFilter filter) {
        return database.createQuery(question, answer)
                .setParameter("from", filter.from().atStartOfDay(Times.ZONE).toInstant())
                .setParameter(
                        "who", filter.who().isBlank() ? "" : "%" + filter.who().toLowerCase(Locale.ROOT) + "%")
                .setParameter("object", filter.object().strip());
    }
}
