package nl.wijkbord.audit;

import nl.wijkbord.privacy.Finding;
import nl.wijkbord.privacy.OverrideCount;
import nl.wijkbord.ui.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the warnings about personal data that somebody passed with a reason; what was not kept in the end is not counted. */
@Component
class Overrides implements OverrideCount {

    private final JdbcClient database;
    private final Times times;

    Overrides(JdbcClient database, Times times) {
        this.database = database;
        this.times = times;
    }

    @Override
    public void count(Finding.Kind kind) {
        database.sql("insert into guard_override (kind, on_day) values (?, ?)")
                .params(kind.name(), times.today())
                .update();
    }
}
