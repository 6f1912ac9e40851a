package nl.wijkbord.card;

import org.jspecify.annotations.Nullable;

/** How long something may take: of one priority, about one category or, without one, about all others. */
public record LimitRow(Priority priority, @Nullable CategoryName category, Limits limits) {

    public TimeLimits.About about() {
        return new TimeLimits.About(priority, category == null ? null : category.id());
    }
}
