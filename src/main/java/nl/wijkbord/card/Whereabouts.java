package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.JoinType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which eyes would read a card, for what is told to people who are not looking now. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Whereabouts {

    private final EntityManager database;
    private final Wijken wijken;

    Whereabouts(EntityManager database, Wijken wijken) {
        this.database = database;
        this.wijken = wijken;
    }

    /** In one statement, and two more for a card that is shown to some; a row for every other board on which it stands. */
    public Optional<CardPlace> of(CardId id) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var card = query.from(Card.class);
        var sharing = card.get("sharing");
        var also = card.join("sharing").<Object, WijkId>join("also", JoinType.LEFT);
        query.multiselect(
                        card.get("face").get("spot").get("wijkId"),
                        sharing.get("visibility"),
                        sharing.get("ownerId"),
                        card.get("removal").get("at"),
                        card.get("face").get("categoryId"),
                        card.get("duty").get("leadId"),
                        card.get("duty").get("leadUserId"),
                        also)
                .where(is.equal(card.get("key"), id));
        var rows = database.createQuery(query).getResultList();
        return rows.stream().findFirst().map(it -> place(id, it, also(rows)));
    }

    private static Set<WijkId> also(List<Tuple> rows) {
        return rows.stream()
                .flatMap(it -> Stream.ofNullable(it.get(7, WijkId.class)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private CardPlace place(CardId id, Tuple row, Set<WijkId> also) {
        var visibility = row.get(1, Visibility.class);
        var scope = new CardScope(
                row.get(0, WijkId.class),
                also,
                visibility,
                row.get(2, OrganisationId.class),
                visibility == Visibility.BEPERKT ? listed(id, "audience", OrganisationId.class) : Set.of(),
                visibility == Visibility.BEPERKT ? listed(id, "shares", Share.class) : Set.of(),
                row.get(3, Instant.class) != null);
        return new CardPlace(scope, row.get(4, UUID.class), row.get(5, OrganisationId.class), row.get(6, UserId.class));
    }

    private <T> Set<T> listed(CardId id, String list, Class<T> kind) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(kind);
        var card = query.from(Card.class);
        query.select(card.join("sharing").<Object, T>join(list)).where(is.equal(card.get("key"), id));
        return Set.copyOf(database.createQuery(query).getResultList());
    }

    /** Whether these eyes read the card; a title is not enough. */
    public boolean isReadBy(Clearance eyes, CardPlace place) {
        var scope = place.scope();
        return VisibilityPolicy.allows(eyes.where(Reading.TEAM), scope, wijken::team);
    }
}
