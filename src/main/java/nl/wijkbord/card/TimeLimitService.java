package nl.wijkbord.card;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.card.TimeLimits.About;
import nl.wijkbord.problem.NotPossible;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses how long things may take in this municipality. */
@Service
@PreAuthorize("hasRole('SETTINGS')")
@Transactional(readOnly = true)
public class TimeLimitService {

    private final JdbcClient database;
    private final TimeLimits limits;
    private final Categories categories;
    private final ApplicationEventPublisher events;

    TimeLimitService(JdbcClient database, TimeLimits limits, Categories categories, ApplicationEventPublisher events) {
        this.database = database;
        this.limits = limits;
        this.categories = categories;
        this.events = events;
    }

    /** Those of every category first, then those that a category has of its own. */
    public List<LimitRow> all() {
        return Stream.concat(of(null), categories.all().stream().flatMap(this::of))
                .toList();
    }

    private Stream<LimitRow> of(@Nullable CategoryName category) {
        return Arrays.stream(Priority.values())
                .flatMap(it -> limits.own(new About(it, category == null ? null : category.id())).stream()
                        .map(own -> new LimitRow(it, category, own)));
    }

    /** Also for a category that had none of its own yet; the clocks of open cards are set at once. */
    @Transactional
    public void choose(About about, Limits some) {
        mustBeAboutCards(about.category());
        var former = limits.own(about);
        if (former.filter(some::equals).isPresent()) {
            return;
        }
        if (update(about, some) == 0) {
            insert(about, some);
        }
        tell(about, former, Optional.of(some));
    }

    private void mustBeAboutCards(@Nullable UUID category) {
        if (category != null
                && categories
                        .find(category)
                        .filter(it -> it.use() != CategoryUse.NO_CARD)
                        .isEmpty()) {
            throw new NotPossible("card.limits.no-cards");
        }
    }

    private int update(About about, Limits some) {
        return database.sql("""
                        update time_limit set respond_amount = :respond, respond_unit = :respondUnit,
                        resolve_amount = :resolve, resolve_unit = :resolveUnit
                        where priority = :priority and (category_id = :category or category_id is null and :general)""")
                .params(columns(some))
                .param("priority", about.priority().name())
                .param("category", about.category())
                .param("general", about.category() == null)
                .update();
    }

    private void insert(About about, Limits some) {
        database.sql("""
                        insert into time_limit (id, category_id, priority, respond_amount, respond_unit, resolve_amount,
                        resolve_unit) values (:id, :category, :priority, :respond, :respondUnit, :resolve, :resolveUnit)""")
                .params(columns(some))
                .param("id", UUID.randomUUID())
                .param("priority", about.priority().name())
                .param("category", about.category())
                .update();
    }

    private static Map<String, Object> columns(Limits some) {
        return Map.of(
                "respond", some.respond().amount(),
                "respondUnit", some.respond().unit().name(),
                "resolve", some.resolve().amount(),
                "resolveUnit", some.resolve().unit().name());
    }

    /** The category goes along with all others again. */
    @Transactional
    public void drop(About about) {
        if (about.category() == null) {
            throw new NotPossible("card.limits.needed");
        }
        var former = limits.own(about);
        database.sql("delete from time_limit where priority = ? and category_id = ?")
                .params(about.priority().name(), about.category())
                .update();
        tell(about, former, Optional.empty());
    }

    private void tell(About about, Optional<Limits> former, Optional<Limits> latter) {
        var category = Optional.ofNullable(about.category())
                .flatMap(categories::find)
                .map(CategoryName::name)
                .orElse("*");
        events.publishEvent(new LimitsChanged(
                about.priority() + " " + category, new FieldChange("limits", words(former), words(latter))));
    }

    private static @Nullable String words(Optional<Limits> limits) {
        return limits.map(it -> words(it.respond()) + ", " + words(it.resolve()))
                .orElse(null);
    }

    private static String words(TimeLimit limit) {
        return limit.amount() + " " + limit.unit();
    }
}
