package nl.wijkbord.audit;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.privacy.Finding;
import nl.wijkbord.ui.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what each organisation did, and what was kept in spite of a warning: nobody by name and no card, so no reason needed. */
@Service
@PreAuthorize("hasRole('AUDIT')")
@Transactional(readOnly = true)
public class AuditReport {

    private static final String TALLIES = """
            select new nl.wijkbord.audit.OrganisationTally(h.organisationId,
                sum(case when h.action = 'card.opened.confined' then 1 else 0 end),
                sum(case when h.outcome <> DONE or h.action like 'card.opened%' or h.action like 'login.%'
                    or h.action like 'audit.%' then 0 else 1 end),
                sum(case when h.outcome = REFUSED then 1 else 0 end),
                sum(case when h.action = 'login.done' then 1 else 0 end),
                sum(case when h.action = 'audit.exported' then 1 else 0 end))
            from HistoryLine h
            where h.at >= :from and h.at < :until
            group by h.organisationId
            """;

    private final EntityManager database;
    private final JdbcClient counts;

    AuditReport(EntityManager database, JdbcClient counts) {
        this.database = database;
        this.counts = counts;
    }

    /** Both days count. */
    public List<OrganisationTally> tallies(LocalDate from, LocalDate to) {
        return database.createQuery(TALLIES, OrganisationTally.class)
                .setParameter("from", Times.start(from))
                .setParameter("until", Times.start(to.plusDays(1)))
                .getResultList();
    }

    /** Warnings about personal data that were passed with a reason, the last day first; both days count. */
    public List<OverrideTally> overrides(LocalDate from, LocalDate to) {
        return counts.sql("select on_day, kind, count(*) from guard_override where on_day between ? and ?"
                        + " group by on_day, kind order by on_day desc, kind")
                .params(from, to)
                .query((row, _) -> new OverrideTally(
                        row.getObject(1, LocalDate.class), Finding.Kind.valueOf(row.getString(2)), row.getLong(3)))
                .list();
    }
}
