package nl.wijkbord.card;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkbord.wijk.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** How long things may take in this municipality, remembered for some seconds. */
@Component
public class TimeLimits {

    private final Snapshot<Map<About, Limits>> limits;

    TimeLimits(JdbcClient database, PlatformTransactionManager transactions) {
        limits = new Snapshot<>(
                transactions,
                () -> database.sql("select * from time_limit").query((row, _) -> entry(row)).list().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Of what priority, and of which category; null: of all that have no limits of their own. */
    public record About(Priority priority, @Nullable UUID category) {}

    private static Map.Entry<About, Limits> entry(ResultSet row) throws SQLException {
        return Map.entry(
                new About(Priority.valueOf(row.getString("priority")), row.getObject("category_id", UUID.class)),
                new Limits(limit(row, "respond"), limit(row, "resolve")));
    }

    private static TimeLimit limit(ResultSet row, String clock) throws SQLException {
        return new TimeLimit(row.getInt(clock + "_amount"), LimitUnit.valueOf(row.getString(clock + "_unit")));
    }

    /** The own limits of the category, or else those of every category. */
    public Limits of(Priority priority, @Nullable UUID category) {
        return own(new About(priority, category))
                .orElseGet(() -> requireNonNull(limits.get().get(new About(priority, null))));
    }

    /** Empty when this category has none of its own. */
    public Optional<Limits> own(About about) {
        return Optional.ofNullable(limits.get().get(about));
    }

    /** After limits were changed. */
    public void forget() {
        limits.forget();
    }
}
