package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.problem.NotPossible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses what new cards of this municipality can be about. */
@Service
@PreAuthorize("hasRole('SETTINGS')")
@Transactional(readOnly = true)
public class CategoryService {

    private final EntityManager database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CategoryService(EntityManager database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    public List<CategoryName> all() {
        return categories().stream().map(Category::name).toList();
    }

    private List<Category> categories() {
        return database.createQuery("from Category c order by c.position", Category.class)
                .getResultList();
    }

    @Transactional
    public void offer(UUID id) {
        var category = require(id);
        category.offer();
        tell("category.on", category);
    }

    @Transactional
    public void withdraw(UUID id) {
        var category = require(id);
        if (isLast(category)) {
            throw new NotPossible("card.categories.last");
        }
        category.withdraw(clock.instant());
        tell("category.off", category);
    }

    private Category require(UUID id) {
        return Optional.ofNullable(database.find(Category.class, id))
                .orElseThrow(() -> new NotPossible("card.categories.gone"));
    }

    private void tell(String action, Category category) {
        events.publishEvent(new CategoryOffered(action, category.name().name()));
    }

    /** Without one left no such card could be made. */
    private boolean isLast(Category category) {
        return category.use() != CategoryUse.NO_CARD
                && categories().stream()
                        .filter(it -> it.use() == category.use())
                        .map(Category::name)
                        .filter(CategoryName::offered)
                        .allMatch(category.name()::equals);
    }
}
