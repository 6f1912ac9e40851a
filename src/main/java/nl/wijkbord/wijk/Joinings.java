package nl.wijkbord.wijk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers since when an organisation works in a team it was not in from the start. */
@Component
class Joinings {

    private record Joining(TeamSeat seat, Instant at) {}

    private final JdbcClient database;
    private final Clock clock;

    Joinings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void join(WijkId wijk, Set<OrganisationId> organisations) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        organisations.forEach(
                it -> database.sql("update wijk_team set joined_at = ? where wijk_id = ? and organisation_id = ?")
                        .params(now, wijk.value(), it.value())
                        .update());
    }

    Map<TeamSeat, Instant> all() {
        return database
                .sql("select wijk_id, organisation_id, joined_at from wijk_team where joined_at is not null")
                .query((row, _) -> new Joining(
                        new TeamSeat(
                                new WijkId(row.getObject("wijk_id", UUID.class)),
                                new OrganisationId(row.getObject("organisation_id", UUID.class))),
                        row.getObject("joined_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Joining::seat, Joining::at));
    }
}
