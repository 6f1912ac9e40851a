package nl.wijkbord.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.card.CardFacts;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.Clearance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many photos, documents and comments a card has, as far as these eyes may see them. */
@Component
@Order(20)
class DossierFacts implements CardFacts {

    private final EntityManager database;

    DossierFacts(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CardId, List<Fact>> about(Set<CardId> cards, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var both = is.unionAll(
                counted(is, CardAttachment.class, "dossier.tile.photos", cards, eyes),
                counted(is, CardComment.class, "dossier.tile.comments", cards, eyes));
        return database.createQuery(both).getResultList().stream()
                .collect(groupingBy(row -> row.get(0, CardId.class), mapping(DossierFacts::fact, toList())));
    }

    private static CriteriaQuery<Tuple> counted(
            CriteriaBuilder is, Class<?> added, String key, Collection<CardId> cards, Clearance eyes) {
        var query = is.createTupleQuery();
        var row = query.from(added);
        return query.multiselect(row.get("cardId"), is.literal(key), is.count(row))
                .where(row.get("cardId").in(cards), VisibleDossier.to(eyes, is, query, row))
                .groupBy(row.get("cardId"));
    }

    private static Fact fact(Tuple row) {
        var key = row.get(1, String.class);
        return new Fact(
                key.substring(key.lastIndexOf('.') + 1), row.get(2, Long.class).toString(), key);
    }
}
