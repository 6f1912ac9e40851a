package nl.wijkbord.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardText;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.util.UriUtils;

/** Keeps ways to look at the board: for oneself, or for everybody in the own organisation. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class SavedFilters {

    /** In characters, as the database keeps it. */
    public static final int NAME = 80;

    private static final int ADDRESS = 1_000;

    /** Of one person, whoever they are for. */
    static final int MOST = 50;

    /** On the board of one person, and by one organisation on the boards of all its people: each is counted on every board. */
    static final int MOST_PINNED = 8;

    private record Whose(UserId user, OrganisationId organisation) {}

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
    public record Input(String name, boolean shared, boolean pinned) {}

    /** My own, and what colleagues share; what stands on the board first. Remembered for some seconds, as a board asks. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<SavedFilter> all() {
        var viewer = me.get();
        return remembered.get(new Whose(viewer.id(), viewer.organisation()), this::read);
    }

    private List<SavedFilter> read(Whose whose) {
        var user = whose.user().value();
        return database.sql("select id, user_id, organisation_id, name, query, position from saved_filter"
                        + " where (organisation_id is null and user_id = ?) or organisation_id = ?"
                        + " order by position desc, name")
                .params(user, whose.organisation().value())
                .query((row, _) -> new SavedFilter(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("query"),
                        row.getObject("organisation_id") != null,
                        user.equals(row.getObject("user_id", UUID.class)),
                        row.getInt("position") > 0))
                .list();
    }

    /** The words looked for are kept as well: they must not say anything about a person either. */
    @Transactional
    public void save(Input input, String address, Reason reason) {
        if (address.length() > ADDRESS) {
            throw new NotPossible("board.saved.long");
        }
        guard.check("name", input.name(), reason);
        guard.check("name", UriUtils.decode(address, StandardCharsets.UTF_8), reason);
        var viewer = me.get();
        expectRoom(input, viewer);
        database.sql("insert into saved_filter (id, user_id, organisation_id, name, query, position)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(viewer.id().value())
                .param(input.shared() ? viewer.organisation().value() : null)
                .param(CardText.line(input.name(), NAME))
                .param(address)
                .param(input.pinned() ? 1 : 0)
                .update();
        events.publishEvent(new Changed());
    }

    private void expectRoom(Input input, Viewer viewer) {
        if (count("user_id = ?", viewer.id().value()) >= MOST) {
            throw new NotPossible("board.saved.full", MOST);
        }
        if (input.pinned()
                && input.shared()
                && pinned("organisation_id = ?", viewer.organisation().value())) {
            throw new NotPossible("board.saved.full.ours", MOST_PINNED);
        }
        if (input.pinned()
                && !input.shared()
                && pinned("organisation_id is null and user_id = ?", viewer.id().value())) {
            throw new NotPossible("board.saved.full.pinned", MOST_PINNED);
        }
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

    /** One's own only; what a colleague shares stays until that colleague throws it away. */
    @Transactional
    public void remove(UUID filter) {
        var viewer = me.get();
        var gone = database.sql("delete from saved_filter where id = ? and user_id = ?")
                .params(filter, viewer.id().value())
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
