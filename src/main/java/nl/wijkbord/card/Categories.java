package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.wijk.SetupLoaded;
import nl.wijkbord.wijk.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/** The kinds of matter cards are about, remembered for a while. */
@Component
public class Categories {

    private final Snapshot<List<CategoryName>> names;

    Categories(EntityManager database, PlatformTransactionManager transactions) {
        names = new Snapshot<>(
                transactions,
                () ->
                        database
                                .createQuery("from Category c order by c.position", Category.class)
                                .getResultList()
                                .stream()
                                .map(Category::name)
                                .toList());
    }

    public List<CategoryName> all() {
        return names.get();
    }

    /** What a new card may be about, or why it may not be made. */
    public List<CategoryName> offered() {
        return all().stream().filter(CategoryName::offered).toList();
    }

    public List<CategoryName> of(CategoryUse use) {
        return offered().stream().filter(it -> it.use() == use).toList();
    }

    public Optional<CategoryName> find(UUID id) {
        return all().stream().filter(it -> it.id().equals(id)).findAny();
    }

    public Optional<CategoryName> find(String slug) {
        return all().stream().filter(it -> it.slug().equals(slug)).findAny();
    }

    /** Refuses what no such card may be about, and a card about a delicate matter that the whole team would see. */
    public void require(CardKind kind, @Nullable UUID category, Visibility visibility) {
        if (category == null) {
            return;
        }
        var use = find(category).map(CategoryName::use).orElse(CategoryUse.NO_CARD);
        // an assignment takes what the card above it is about
        if (kind != CardKind.ASSIGNMENT && !isOffered(category)) {
            throw new NotPossible("card.category.off");
        }
        if (use == CategoryUse.NO_CARD) {
            throw new NotPossible("card.category.no-card");
        }
        if (!use.fits(kind)) {
            throw new NotPossible("card.category.other-kind");
        }
        requireConfined(category, visibility);
    }

    private boolean isOffered(UUID category) {
        return find(category).filter(CategoryName::offered).isPresent();
    }

    /** Some matters are for a few, whoever decides who sees the card. */
    void requireConfined(@Nullable UUID category, Visibility visibility) {
        var isForTheTeam = visibility == Visibility.OPENBAAR || visibility == Visibility.WIJKTEAM;
        if (category != null
                && isForTheTeam
                && find(category).filter(CategoryName::confined).isPresent()) {
            throw new NotPossible("card.category.confined");
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CategoryOffered event) {
        forget();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SetupLoaded event) {
        forget();
    }

    /** After categories were changed. */
    public void forget() {
        names.forget();
    }
}
