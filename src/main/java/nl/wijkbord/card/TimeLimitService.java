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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses how long things may take in this municipality. */
@Service
@PreAuthorize("hasRole('SETTINGS')")
@Transactional(readOnly = true)
public class TimeLimitService {

    private static final String AS_SEEN = """
            and respond_amount = :seenRespond and respond_unit = :seenRespondUnit
            and resolve_amount = :seenResolve and resolve_unit = :seenResolveUnit""";

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

    /** For a category that had none of its own yet; the clocks of open cards are set at once. */
    @Transactional
    public void add(About about, Limits some) {
        if (about.category() == null) {
            throw new NotPossible("card.limits.there");
        }
        mustBeAboutCards(about.category());
        try {
            insert(about, some);
        } catch (DuplicateKeyException another) {
            limits.forget();
            throw new NotPossible("card.limits.there");
        }
        tell(about, Optional.empty(), Optional.of(some));
    }

    /**
     * Refused when somebody else chose otherwise since; the clocks of open cards are set at once.
     *
     * @param seen as the form showed them
     */
    @Transactional
    public void change(About about, Limits seen, Limits some) {
        mustBeAboutCards(about.category());
        mustHaveBeen(update(about, seen, some));
        if (!seen.equals(some)) {
            tell(about, Optional.of(seen), Optional.of(some));
        }
    }

    /** What is remembered may be older than what another server keeps by now. */
    private void mustHaveBeen(int rows) {
        if (rows == 0) {
            limits.forget();
            throw new OptimisticLockingFailureException("chosen otherwise");
        }
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

    private int update(About about, Limits seen, Limits some) {
        return database.sql("""
                        update time_limit set respond_amount = :ownRespond, respond_unit = :ownRespondUnit,
                        resolve_amount = :ownResolve, resolve_unit = :ownResolveUnit
                        where priority = :priority and (category_id = :category or category_id is null and :general)
                        """ + AS_SEEN)
                .params(columns("own", some))
                .params(columns("seen", seen))
                .param("priority", about.priority().name())
                .param("category", about.category())
                .param("general", about.category() == null)
                .update();
    }

    private void insert(About about, Limits some) {
        database.sql("""
                        insert into time_limit (id, category_id, priority, respond_amount, respond_unit, resolve_amount,
                        resolve_unit) values (:id, :category, :priority, :ownRespond, :ownRespondUnit,
                        :ownResolve, :ownResolveUnit)""")
                .params(columns("own", some))
                .param("id", UUID.randomUUID())
                .param("priority", about.priority().name())
                .param("category", about.category())
                .update();
    }

    private static Map<String, Object> columns(String prefix, Limits some) {
        return Map.of(
                prefix + "Respond", some.respond().amount(),
                prefix + "RespondUnit", some.respond().unit().name(),
                prefix + "Resolve", some.resolve().amount(),
                prefix + "ResolveUnit", some.resolve().unit().name());
    }

    /**
     * The category goes along with all others again. Refused when somebody else chose otherwise since.
     *
     * @param seen as they were shown
     */
    @Transactional
    public void drop(About about, Limits seen) {
        if (about.category() == null) {
            throw new NotPossible("card.limits.needed");
        }
        mustHaveBeen(
                database.sql("delete from time_limit where priority = :priority and category_id = :category " + AS_SEEN)
                        .params(columns("seen", seen))
                        .param("priority", about.priority().name())
                        .param("category", about.category())
                        .update());
        tell(about, Optional.of(seen), Optional.empty());
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
