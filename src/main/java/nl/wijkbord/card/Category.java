package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.wijkbord.problem.NotPossible;
import org.jspecify.annotations.Nullable;

/** A kind of matter that cards are about, or that must go another way. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class Category {

    @Id
    private UUID id;

    private String slug;
    private String theme;
    private String name;
    private String kind;

    @Column(length = 600)
    private @Nullable String route;

    private boolean confined;
    private int position;
    private @Nullable Instant offSince;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    CategoryName name() {
        return new CategoryName(id, slug, theme, name, use(), route == null ? "" : route, confined, offSince == null);
    }

    CategoryUse use() {
        return CategoryUse.valueOf(kind);
    }

    void offer() {
        offSince = null;
    }

    /** Cards that are about it stay about it. */
    void withdraw(Instant at) {
        if (use() == CategoryUse.NO_CARD) {
            throw new NotPossible("card.categories.route");
        }
        offSince = at;
    }
}
