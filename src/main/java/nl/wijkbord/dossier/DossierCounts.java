package nl.wijkbord.dossier;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.wijkbord.card.CardFacts.Fact;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.Clearance;
import org.springframework.stereotype.Component;

/** Counts what was added to cards, with the same rule by which it is read. */
@Component
class DossierCounts {

    private final EntityManager database;

    DossierCounts(EntityManager database) {
        this.database = database;
    }

    Map<CardId, Fact> facts(Class<?> added, Set<CardId> cards, Clearance eyes, Function<String, Fact> fact) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var row = query.from(added);
        query.multiselect(row.get("cardId"), is.count(row))
                .where(row.get("cardId").in(cards), VisibleDossier.to(eyes, is, query, row))
                .groupBy(row.get("cardId"));
        return database.createQuery(query).getResultList().stream()
                .collect(toMap(
                        it -> it.get(0, CardId.class),
                        it -> fact.apply(it.get(1, Long.class).toString())));
    }
}
