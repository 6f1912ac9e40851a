package nl.wijkbord.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wijkbord.security.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * The files of a card that one organisation came to keep to itself, by the name by which the history knows them. A line from
 * before that is no secret by itself, but it names what does not exist any more for its reader.
 */
@Component
class KeptFiles {

    private static final Set<String> FIELDS = Set.of(FieldChange.FILE, FieldChange.SHARED_FILE);

    /** The newest line about a name decides, for removing a file says last for whom it was. */
    private static final String NAMED = """
            select coalesce(h.latter, h.former) as name, h.onlyFor as reader
            from HistoryLine h
            where h.cardId = :card and h.outcome = DONE and h.field in :fields
            order by h.id
            """;

    private final EntityManager database;

    KeptFiles(EntityManager database) {
        this.database = database;
    }

    /** The lines that tell no name to who reads only what these organisations keep, and what is for everybody. */
    Predicate<HistoryEntry> untold(UUID card, Collection<OrganisationId> readers) {
        var kept = names(card, readers);
        return line -> Optional.ofNullable(line.change())
                .filter(it -> it.field() != null && FIELDS.contains(it.field())) // a line about no field has none
                .map(it -> it.latter() == null ? it.former() : it.latter())
                .filter(kept::contains)
                .isPresent();
    }

    private Set<String> names(UUID card, Collection<OrganisationId> readers) {
        Map<String, Optional<OrganisationId>> last = new HashMap<>();
        database.createQuery(NAMED, Tuple.class)
                .setParameter("card", card)
                .setParameter("fields", FIELDS)
                .getResultStream()
                .forEach(it -> last.put(it.get("name", String.class), reader(it)));
        last.values().removeIf(it -> it.isEmpty() || readers.contains(it.get()));
        return new HashSet<>(last.keySet());
    }

    private static Optional<OrganisationId> reader(Tuple row) {
        return Optional.ofNullable(row.get("reader", OrganisationId.class));
    }
}
