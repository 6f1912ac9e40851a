package nl.wijkbord.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers at which wijk somebody looked last, on whatever device; whether one may look there now is asked again. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class LastWijk {

    /** Going to and fro on one board costs nothing. */
    private final Cache<UserId, WijkId> written = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(5))
            .maximumSize(10_000)
            .build();

    private final JdbcClient database;
    private final CurrentViewer me;

    LastWijk(JdbcClient database, CurrentViewer me) {
        this.database = database;
        this.me = me;
    }

    public Optional<WijkId> find() {
        return database.sql("select wijk_id from last_wijk where user_id = ?")
                .param(me.get().id().value())
                .query((row, _) -> new WijkId(row.getObject("wijk_id", UUID.class)))
                .optional();
    }

    /** Only asks for a connection when it is news. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void looksAt(WijkId wijk) {
        var user = me.get().id();
        if (!wijk.equals(written.getIfPresent(user))) {
            database.sql("insert into last_wijk (user_id, wijk_id) values (?, ?) on duplicate key update wijk_id = ?")
                    .params(user.value(), wijk.value(), wijk.value())
                    .update();
            written.put(user, wijk);
        }
    }
}
