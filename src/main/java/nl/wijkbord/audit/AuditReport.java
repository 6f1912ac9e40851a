package nl.wijkbord.audit;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.ui.Times;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what each organisation did: nobody by name and no card, so that it needs no reason. */
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

    AuditReport(EntityManager database) {
        this.database = database;
    }

    /** Both days count. */
    public List<OrganisationTally> tallies(LocalDate from, LocalDate to) {
        return database.createQuery(TALLIES, OrganisationTally.class)
                .setParameter("from", Times.start(from))
                .setParameter("until", Times.start(to.plusDays(1)))
                .getResultList();
    }
}
