package nl.wijkbord.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkbord.card.CardNews;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who watches which cards, wijken and categories, remembered for some seconds so that no move pays for it. */
@Component
class Watchers {

    private static final String WATCHES = """
            select user_id, card_id as what from favourite
            union all select user_id, wijk_id from watch where wijk_id is not null
            union all select user_id, category_id from watch where category_id is not null""";

    private final Snapshot<Map<UUID, Set<UserId>>> all;

    Watchers(JdbcClient database, PlatformTransactionManager transactions) {
        all = new Snapshot<>(
                transactions,
                () -> database
                        .sql(WATCHES)
                        .query((row, _) -> Map.entry(
                                row.getObject("what", UUID.class), new UserId(row.getObject("user_id", UUID.class))))
                        .list()
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet()))));
    }

    /** Whether they may read the card is not asked here. */
    Set<UserId> of(CardNews news) {
        var known = all.get();
        var some = new HashSet<UserId>();
        var boards = news.wijken().stream().map(WijkId::value);
        Stream.of(Stream.of(news.card().value()), boards, Stream.ofNullable(news.category()))
                .flatMap(Function.identity())
                .forEach(it -> some.addAll(known.getOrDefault(it, Set.of())));
        some.remove(news.act().by());
        return some;
    }

    @TransactionalEventListener
    void on(WatchService.Changed event) {
        forget();
    }

    /** After somebody chose to watch something else. */
    void forget() {
        all.forget();
    }
}
