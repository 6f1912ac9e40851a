package nl.wijkbord.assignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardFacts;
import nl.wijkbord.card.CardFacts.Fact;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many of the assignments under a card are done, as far as these eyes may see them. */
@Component
@Order(40)
class ChecklistFacts implements CardFacts {

    private final EntityManager database;

    ChecklistFacts(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CardId, List<Fact>> about(Set<CardId> cards, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var it = query.from(Assignment.class);
        var done = is.<Long>selectCase()
                .when(is.equal(it.get("course").get("stage"), Stage.AFGEROND), 1L)
                .otherwise(0L);
        query.multiselect(it.get("parentId"), is.count(it), is.sum(done))
                .where(
                        it.get("parentId").in(cards),
                        is.notEqual(it.get("reply").get("answer"), Answer.VERVALLEN),
                        VisibleCards.joined(is, query, it, eyes.where(Reading.TEAM)))
                .groupBy(it.get("parentId"));
        return database.createQuery(query).getResultList().stream()
                .collect(Collectors.toMap(row -> row.get(0, CardId.class), row -> List.of(fact(row))));
    }

    private static Fact fact(Tuple row) {
        return new Fact("checklist", row.get(2, Long.class) + "/" + row.get(1, Long.class), "assignment.tile.done");
    }
}
