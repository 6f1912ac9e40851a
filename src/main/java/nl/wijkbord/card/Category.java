package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
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

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    CategoryName name() {
        return new CategoryName(id, slug, theme, name, CategoryUse.valueOf(kind), route == null ? "" : route, confined);
    }
}
