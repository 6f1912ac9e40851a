package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.wijk.Snapshot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

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

    public List<CategoryName> of(CategoryUse use) {
        return all().stream().filter(it -> it.use() == use).toList();
    }

    public Optional<CategoryName> find(UUID id) {
        return all().stream().filter(it -> it.id().equals(id)).findAny();
    }

    public Optional<CategoryName> find(String slug) {
        return all().stream().filter(it -> it.slug().equals(slug)).findAny();
    }

    /** After categories were changed. */
    public void forget() {
        names.forget();
    }
}
