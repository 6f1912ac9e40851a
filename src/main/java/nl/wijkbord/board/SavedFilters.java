package nl.wijkbord.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardText;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.util.UriUtils;

/** Keeps ways to look at the board: for oneself, for everybody in the own organisation, or for the team of a wijk. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class SavedFilters {

    /** In characters, as the database keeps it. */
    public static final int NAME = 80;

    private static final int ADDRESS = 1_000;

    /** Of one person, whoever they are for. */
    static final int MOST = 50;

    /** On the board of one person, and by one organisation or team on the boards of all its people: each is counted there. */
    static final int MOST_PINNED = 8;

    /** Who looks, in which wijken as one of the team, and in which as the one who connects the partners. */
    private record Whose(UserId user, OrganisationId organisation, Set<WijkId> teams, Set<WijkId> coordinated) {

        static Whose of(Viewer viewer) {
            var teams = teamsOf(viewer);
            var coordinated = teams.stream().filter(viewer::coordinates).collect(Collectors.toUnmodifiableSet());
            return new Whose(viewer.id(), viewer.organisation(), teams, coordinated);
        }

        boolean connects(@Nullable WijkId team) {
            return team != null && coordinated.contains(team);
        }

        /** Never empty, for the query. */
        static List<UUID> ids(UserId user, Set<WijkId> wijken) {
            return Stream.concat(Stream.of(user.value()), wijken.stream().map(WijkId::value))
                    .toList();
        }
    }

    /** Whoever reads titles only is not one of the team. */
    private static Set<WijkId> teamsOf(Viewer viewer) {
        return viewer.clearance().wijkenWith(Reading.TEAM);
    }

    private final Cache<Whose, List<SavedFilter>> remembered = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(10))
            .maximumSize(5_000)
            .build();

    private final JdbcClient database;
    private final CardGuard guard;
    private final CurrentViewer me;
    private final ApplicationEventPublisher events;

    SavedFilters(JdbcClient database, CardGuard guard, CurrentViewer me, ApplicationEventPublisher events) {
        this.database = database;
        this.guard = guard;
        this.me = me;
        this.events = events;
    }

    /** Somebody kept one, or threw one away. */
    private record Changed() {}

    /** What somebody fills in to keep a way to look. */
    public record Input(String name, SharedWith with, boolean pinned) {}

    /** My own, and what colleagues share; what stands on the board first. Remembered for some seconds, as a board asks. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<SavedFilter> all() {
        return remembered.get(Whose.of(me.get()), this::read);
    }

    private List<SavedFilter> read(Whose whose) {
        var user = whose.user().value();
        return database.sql("select id, user_id, organisation_id, wijk_id, name, query, position from saved_filter"
                        + " where (organisation_id is null and user_id = :me)"
                        + " or organisation_id = :us or wijk_id in (:teams)"
                        + " order by position desc, name")
                .param("me", user)
                .param("us", whose.organisation().value())
                .param("teams", Whose.ids(whose.user(), whose.teams()))
                .query((row, _) -> new SavedFilter(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("query"),
                        with(row),
                        team(row),
                        user.equals(row.getObject("user_id", UUID.class)) || whose.connects(team(row)),
                        row.getInt("position") > 0))
                .list();
    }

    private static @Nullable WijkId team(ResultSet row) throws SQLException {
        var wijk = row.getObject("wijk_id", UUID.class);
        return wijk == null ? null : new WijkId(wijk);
    }

    private static SharedWith with(ResultSet row) throws SQLException {
        if (row.getObject("wijk_id") != null) {
            return SharedWith.TEAM;
        }
        return row.getObject("organisation_id") == null ? SharedWith.NOBODY : SharedWith.ORGANISATION;
    }

    /**
     * The words looked for are kept as well: they must not say anything about a person either.
     *
     * @param team of which wijk; only for what is shared with a team
     */
    @Transactional
    public void save(Input input, String address, @Nullable WijkId team, Reason reason) {
        if (address.length() > ADDRESS) {
            throw new NotPossible("board.saved.long");
        }
        guard.check("name", input.name(), reason);
        guard.check("name", UriUtils.decode(address, StandardCharsets.UTF_8), reason);
        var viewer = me.get();
        expectRoom(input, viewer, team);
        database.sql("insert into saved_filter (id, user_id, organisation_id, wijk_id, name, query, position)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(viewer.id().value())
                .param(
                        input.with() == SharedWith.ORGANISATION
                                ? viewer.organisation().value()
                                : null)
                .param(input.with() == SharedWith.TEAM ? mine(team, viewer).value() : null)
                .param(CardText.line(input.name(), NAME))
                .param(address)
                .param(input.pinned() ? 1 : 0)
                .update();
        events.publishEvent(new Changed());
    }

    private static WijkId mine(@Nullable WijkId team, Viewer viewer) {
        if (team == null || !teamsOf(viewer).contains(team)) {
            throw new NotPossible("board.saved.no-team");
        }
        return team;
    }

    private void expectRoom(Input input, Viewer viewer, @Nullable WijkId team) {
        if (count("user_id = ?", viewer.id().value()) >= MOST) {
            throw new NotPossible("board.saved.full", MOST);
        }
        if (input.pinned() && isFull(input.with(), viewer, team)) {
            throw new NotPossible("board.saved.full." + input.with(), MOST_PINNED);
        }
    }

    private boolean isFull(SharedWith with, Viewer viewer, @Nullable WijkId team) {
        return switch (with) {
            case NOBODY ->
                pinned(
                        "organisation_id is null and wijk_id is null and user_id = ?",
                        viewer.id().value());
            case ORGANISATION ->
                pinned("organisation_id = ?", viewer.organisation().value());
            case TEAM -> pinned("wijk_id = ?", mine(team, viewer).value());
        };
    }

    private boolean pinned(String whose, UUID id) {
        return count("position > 0 and " + whose, id) >= MOST_PINNED;
    }

    private int count(String which, UUID id) {
        return database.sql("select count(*) from saved_filter where " + which)
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** One's own; what a team has, also by who connects its partners. What a colleague shares stays until that one does it. */
    @Transactional
    public void remove(UUID filter) {
        var whose = Whose.of(me.get());
        var gone = database.sql(
                        "delete from saved_filter where id = :filter and (user_id = :me or wijk_id in (:teams))")
                .param("filter", filter)
                .param("me", whose.user().value())
                .param("teams", Whose.ids(whose.user(), whose.coordinated()))
                .update();
        if (gone == 0) {
            throw new NotPossible("board.saved.gone");
        }
        events.publishEvent(new Changed());
    }

    /** Not before others can read it: who looks in between would remember what was. */
    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void on(Changed event) {
        remembered.invalidateAll();
    }
}
