package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a place between two cards of a column, so that a move writes one row. */
@Component
public class CardRanks {

    /** The room left between two neighbours. */
    public static final long GAP = 1L << 20;

    /** On one of these boards, also where it does not lie: the order of a column is one for all boards. */
    private static final String STANDS = """
            (c.face.spot.wijkId in (:boards) or exists
                (select 1 from Card s join s.sharing.also b where s.key = c.key and b in (:boards)))""";

    private final EntityManager database;
    private final JdbcClient plain;
    private final ApplicationEventPublisher events;

    CardRanks(EntityManager database, JdbcClient plain, ApplicationEventPublisher events) {
        this.database = database;
        this.plain = plain;
        this.events = events;
    }

    /** Right under a card of that column, on the boards of these wijken; null: on top. */
    public long under(@Nullable CardId above, Set<WijkId> boards, Stage stage) {
        return under(above, boards, Set.of(stage));
    }

    /** The same in a column that holds cards of several stages. */
    public long under(@Nullable CardId above, Set<WijkId> boards, Set<Stage> stages) {
        var upper = above == null ? null : rankOf(above);
        var lower = next(boards, stages, upper == null ? Long.MIN_VALUE : upper);
        if (upper == null) {
            return lower == null ? 0 : lower - GAP;
        }
        if (lower != null && lower - upper < 2) {
            makeRoom(boards, stages, upper);
            return upper + GAP / 2;
        }
        return lower == null ? upper + GAP : upper + (lower - upper) / 2;
    }

    /** Whoever drops twenty cards at one spot uses up what lay between its neighbours; their order is no edit of theirs. */
    private void makeRoom(Set<WijkId> boards, Set<Stage> stages, long upper) {
        var below = below(boards, stages, upper);
        below.forEach(it -> events.publishEvent(new CardShifted(it)));
        plain.sql("update card set sort_rank = sort_rank + :gap where id in (:below)")
                .param("gap", GAP)
                .param("below", below.stream().map(CardId::value).toList())
                .update();
    }

    private List<CardId> below(Set<WijkId> boards, Set<Stage> stages, long upper) {
        return database.createQuery("""
                        select c.key from Card c
                        where %s and c.course.stage in (:stages) and c.course.sortRank > :upper""".formatted(STANDS), CardId.class)
                .setParameter("boards", boards)
                .setParameter("stages", stages)
                .setParameter("upper", upper)
                .getResultList();
    }

    private @Nullable Long rankOf(CardId card) {
        return first(database.createQuery("select c.course.sortRank from Card c where c.key = :card", Long.class)
                .setParameter("card", card)
                .getResultList());
    }

    /** Apart for the wijk in which a card lies and for the others: each has an index of its own. */
    private @Nullable Long next(Set<WijkId> boards, Set<Stage> stages, long after) {
        return (Long) database.createNativeQuery("""
                        select min(place) from (
                            select min(c.sort_rank) as place from card c
                            where c.wijk_id in (:boards) and c.stage in (:stages) and c.sort_rank > :after
                            union all
                            select min(c.sort_rank) from card c join card_also_in other on other.card_id = c.id
                            where other.wijk_id in (:boards) and c.stage in (:stages) and c.sort_rank > :after) places""", Long.class)
                .setParameter("boards", boards.stream().map(WijkId::value).toList())
                .setParameter("stages", stages.stream().map(Stage::name).toList())
                .setParameter("after", after)
                .getSingleResult();
    }

    private static @Nullable Long first(List<Long> found) {
        return found.isEmpty() ? null : found.getFirst();
    }
}
