package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.security.UserId;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of cards in two statements, however many cards there are. */
@Component
class RowQuery {

    private final EntityManager database;
    private final JdbcClient plain;

    RowQuery(EntityManager database, JdbcClient plain) {
        this.database = database;
        this.plain = plain;
    }

    List<CardRow> rows(Specification<Card> which, UserId me, int most) {
        return rows(which, me, most, RowOrder.ON_BOARD);
    }

    List<CardRow> rows(Specification<Card> which, UserId me, int most, RowOrder order) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var card = query.from(Card.class);
        query.multiselect(columns(card, query, me))
                .where(which.toPredicate(card, query, is))
                .orderBy(order.of(card, query, is));
        var rows = database.createQuery(query).setMaxResults(most).getResultList().stream()
                .map(RowQuery::row)
                .toList();
        var lists = RowLists.of(rows.stream().map(CardRow::id).toList(), plain);
        return rows.stream().map(lists::on).toList();
    }

    long count(Specification<Card> which) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(Long.class);
        var card = query.from(Card.class);
        query.select(is.count(card)).where(which.toPredicate(card, query, is));
        return database.createQuery(query).getSingleResult();
    }

    private List<Selection<?>> columns(Root<Card> card, CriteriaQuery<?> query, UserId me) {
        var is = database.getCriteriaBuilder();
        var seenAt = query.subquery(Instant.class);
        var seen = seenAt.from(CardSeen.class);
        seenAt.select(seen.get("seenAt"))
                .where(
                        is.equal(seen.get("key").<UUID>get("cardId"), card.get("id")),
                        is.equal(seen.get("key").<UUID>get("userId"), me.value()));
        var columns = new ArrayList<Selection<?>>(
                List.of(card.get("key"), card.get("version"), card.get("kind"), card.get("number")));
        var face = card.get("face");
        var spot = face.get("spot");
        var course = card.get("course");
        var sharing = card.get("sharing");
        var duty = card.get("duty");
        columns.addAll(List.of(
                face.get("title"),
                spot.get("wijkId"),
                spot.get("buurtId"),
                spot.get("place"),
                face.get("categoryId"),
                face.get("priority"),
                course.get("stage"),
                course.get("stageSince"),
                sharing.get("visibility"),
                sharing.get("ownerId"),
                duty.get("leadId"),
                duty.get("leadUserId"),
                duty.get("due"),
                course.get("waiting").get("until"),
                card.get("parentId"),
                card.get("createdAt"),
                card.get("changedAt"),
                seenAt,
                card.get("clocks"),
                course.get("sortRank"),
                duty.get("offer")));
        return columns;
    }

    private static CardRow row(Tuple it) {
        var next = new Cells(it);
        var ref = new CardRef(next.as(), next.<Long>as());
        var number = new CardNumber(next.as(), next.<Integer>as());
        return new CardRow(
                ref,
                number,
                next.as(),
                next.as(),
                Set.of(),
                next.maybe(),
                next.as(),
                next.maybe(),
                next.as(),
                next.as(),
                next.as(),
                next.as(),
                next.as(),
                next.maybe(),
                next.maybe(),
                Set.of(),
                next.maybe(),
                next.maybe(),
                next.maybe(),
                next.as(),
                next.as(),
                next.maybe(),
                next.as(),
                next.<Long>as(),
                next.maybe(),
                false);
    }
}
