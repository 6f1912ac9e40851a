package nl.wijkbord.card;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The kinds of matter cards are about, remembered for a while. */
@Component
public class Categories {

    private final LoadingCache<String, List<CategoryName>> names;

    Categories(EntityManager database) {
        names = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(10))
                .build(_ ->
                        database
                                .createQuery("from Category c order by c.position", Category.class)
                                .getResultList()
                                .stream()
                                .map(Category::name)
                                .toList());
    }

    public List<CategoryName> all() {
        return names.get("all");
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
        names.invalidateAll();
    }
}
