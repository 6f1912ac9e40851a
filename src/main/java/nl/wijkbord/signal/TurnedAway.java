package nl.wijkbord.signal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts per wijk and month how often something came that must go another way. */
@Component
class TurnedAway {

    private final JdbcClient database;
    private final Clock clock;

    TurnedAway(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void count(UUID category, WijkId wijk) {
        var month = YearMonth.from(clock.instant().atZone(Times.ZONE)).toString();
        var again = database.sql(
                        "update turned_away set times = times + 1 where category_id = ? and wijk_id = ? and in_month = ?")
                .params(category, wijk.value(), month)
                .update();
        if (again == 0) {
            database.sql("insert into turned_away (category_id, wijk_id, in_month, times) values (?, ?, ?, 1)")
                    .params(category, wijk.value(), month)
                    .update();
        }
    }
}
