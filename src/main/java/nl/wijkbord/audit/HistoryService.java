package nl.wijkbord.audit;

import static java.util.function.Predicate.not;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to a card. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class HistoryService {

    private static final String LINES = """
            select new nl.wijkbord.audit.HistoryEntry(h.at, h.actorName, h.behalfName, h.organisationId, h.action,
                h.outcome, h.object,
                new nl.wijkbord.audit.FieldChange(h.field, h.former, h.latter))
            from HistoryLine h
            where h.cardId = :card and h.outcome = DONE and h.action not like 'card.opened%'
                and (h.onlyFor is null or h.onlyFor in :alone)
            """;
    private static final String NEWEST_FIRST = " order by h.id desc";

    private static final String LAST = "select h.actorId from HistoryLine h"
            + " where h.cardId = :card and h.field = :field and h.outcome = DONE" + NEWEST_FIRST;

    private final EntityManager database;
    private final KeptFiles kept;

    HistoryService(EntityManager database, KeptFiles kept) {
        this.database = database;
        this.kept = kept;
    }

    /**
     * What was done to a card on the boards of some wijken, newest first; the caller has found the card there with the same clearance.
     * What one organisation keeps to itself is for those of it who work in one of those; so is what it kept only later.
     */
    public List<HistoryEntry> ofCard(UUID card, Set<WijkId> wijken, Clearance eyes) {
        return lines(LINES + NEWEST_FIRST, card, wijken, eyes).setMaxResults(500).getResultList().stream()
                .filter(not(kept.untold(card, keeping(wijken, eyes))))
                .toList();
    }

    /** The same of some fields only, and then all of them, however much happened since. */
    public List<HistoryEntry> ofFields(Set<String> fields, UUID card, Set<WijkId> wijken, Clearance eyes) {
        return lines(LINES + " and h.field in :fields" + NEWEST_FIRST, card, wijken, eyes)
                .setParameter("fields", fields)
                .getResultList();
    }

    /** Whether it was this person who changed that of a card last. */
    public boolean isLastBy(UserId who, UUID card, String field) {
        return database.createQuery(LAST, UserId.class)
                .setParameter("card", card)
                .setParameter("field", field)
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(who::equals);
    }

    private TypedQuery<HistoryEntry> lines(String query, UUID card, Set<WijkId> wijken, Clearance eyes) {
        return database.createQuery(query, HistoryEntry.class)
                .setParameter("card", card)
                .setParameter("alone", keeping(wijken, eyes));
    }

    /** Whose secrets these eyes read there. */
    private static Set<OrganisationId> keeping(Set<WijkId> wijken, Clearance eyes) {
        var working = eyes.organisations().size() == 1 && eyes.in(wijken).includes(Reading.FULL);
        return working ? eyes.organisations() : Set.of();
    }
}
