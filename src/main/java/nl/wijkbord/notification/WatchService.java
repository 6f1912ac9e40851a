package nl.wijkbord.notification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkbord.card.Categories;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer watches, besides the cards with a star: whole wijken and kinds of matter. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class WatchService {

    private final JdbcClient database;
    private final Wijken wijken;
    private final Categories categories;
    private final CurrentViewer me;
    private final ApplicationEventPublisher events;

    WatchService(
            JdbcClient database,
            Wijken wijken,
            Categories categories,
            CurrentViewer me,
            ApplicationEventPublisher events) {
        this.database = database;
        this.wijken = wijken;
        this.categories = categories;
        this.me = me;
        this.events = events;
    }

    /** Somebody began to watch something, or stopped. */
    record Changed() {}

    /** Where the viewer reads what the team reads. */
    public List<WijkName> possible() {
        var readable = me.get().clearance().wijkenWith(Reading.TEAM);
        return wijken.all().stream().filter(it -> readable.contains(it.id())).toList();
    }

    public Watched mine() {
        return new Watched(ids("wijk_id").stream().map(WijkId::new).collect(Collectors.toSet()), ids("category_id"));
    }

    private Set<UUID> ids(String column) {
        return new HashSet<>(
                database.sql("select " + column + " from watch where user_id = ? and " + column + " is not null")
                        .param(me.get().id().value())
                        .query(UUID.class)
                        .list());
    }

    public boolean isWatched(WijkId wijk) {
        return ids("wijk_id").contains(wijk.value());
    }

    /** One wijk; what else is watched stays. */
    @Transactional
    public void watch(WijkId wijk, boolean wanted) {
        if (possible().stream().noneMatch(it -> it.id().equals(wijk))) {
            throw new NotPossible("ui.not-found");
        }
        database.sql("delete from watch where user_id = ? and wijk_id = ?")
                .params(me.get().id().value(), wijk.value())
                .update();
        if (wanted) {
            add(wijk.value(), null);
        }
        events.publishEvent(new Changed());
    }

    /** What is not there for the viewer is left out. */
    @Transactional
    public void keep(Watched wanted) {
        database.sql("delete from watch where user_id = ?")
                .param(me.get().id().value())
                .update();
        possible().stream().map(WijkName::id).filter(wanted.wijken()::contains).forEach(it -> add(it.value(), null));
        wanted.categories().stream()
                .filter(it -> categories.find(it).isPresent())
                .forEach(it -> add(null, it));
        events.publishEvent(new Changed());
    }

    private void add(@Nullable UUID wijk, @Nullable UUID category) {
        database.sql("insert into watch (id, user_id, wijk_id, category_id) values (?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(me.get().id().value())
                .param(wijk)
                .param(category)
                .update();
    }
}
