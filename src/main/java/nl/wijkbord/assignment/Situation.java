package nl.wijkbord.assignment;

import java.util.UUID;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.Priority;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** For what somebody is sought who reacts first: where, about what, how soon and at what time. */
public record Situation(WijkId wijk, @Nullable CategoryName category, Priority priority, TimeOfDay time) {

    @Nullable
    UUID categoryId() {
        return category == null ? null : category.id();
    }

    @Nullable
    String theme() {
        return category == null ? null : category.theme();
    }
}
