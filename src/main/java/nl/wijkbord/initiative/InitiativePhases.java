package nl.wijkbord.initiative;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which phase initiatives are, to lay them out by it: a column is told with the title, see decision 3. */
@Component
public class InitiativePhases {

    private final EntityManager database;

    InitiativePhases(EntityManager database) {
        this.database = database;
    }

    /** Of the initiatives among these cards that these eyes see. */
    @Transactional(readOnly = true)
    public Map<CardId, Phase> among(Collection<CardId> cards, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var initiative = query.from(Initiative.class);
        query.multiselect(initiative.get("key"), initiative.get("phase"))
                .where(initiative.get("key").in(cards), VisibleCards.joined(is, query, initiative, eyes));
        return database.createQuery(query).getResultList().stream()
                .collect(Collectors.toMap(InitiativePhases::card, InitiativePhases::phase));
    }

    private static CardId card(Tuple row) {
        return row.get(0, CardId.class);
    }

    private static Phase phase(Tuple row) {
        return row.get(1, Phase.class);
    }
}
