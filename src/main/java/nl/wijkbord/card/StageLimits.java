package nl.wijkbord.card;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkbord.wijk.SetupLoaded;
import nl.wijkbord.wijk.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/** How many cards a column of one wijk should hold at most, as the municipality chose; remembered for some seconds. */
@Component
public class StageLimits {

    private final Snapshot<Map<Stage, Integer>> limits;

    StageLimits(JdbcClient database, PlatformTransactionManager transactions) {
        limits = new Snapshot<>(
                transactions,
                () -> database
                        .sql("select stage, most from stage_limit")
                        .query((row, _) -> Map.entry(Stage.valueOf(row.getString("stage")), row.getInt("most")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Empty when the municipality chose none. */
    public Optional<Integer> of(Stage stage) {
        return Optional.ofNullable(limits.get().get(stage));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SetupLoaded event) {
        forget();
    }

    /** After limits were changed. */
    public void forget() {
        limits.forget();
    }
}
