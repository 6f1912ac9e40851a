package nl.wijkbord.card.ui;

import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.LimitRow;
import nl.wijkbord.card.LimitUnit;
import nl.wijkbord.card.Limits;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.TimeLimit;
import org.jspecify.annotations.Nullable;

/** What somebody fills in for how long something may take; without a category: about all others. */
public record LimitInput(
        @Nullable CategoryName category,
        @Nullable Priority priority,
        Integer respond,
        LimitUnit respondUnit,
        Integer resolve,
        LimitUnit resolveUnit) {

    static LimitInput of(LimitRow row) {
        var limits = row.limits();
        return new LimitInput(
                row.category(),
                row.priority(),
                limits.respond().amount(),
                limits.respond().unit(),
                limits.resolve().amount(),
                limits.resolve().unit());
    }

    Limits limits() {
        return new Limits(new TimeLimit(respond, respondUnit), new TimeLimit(resolve, resolveUnit));
    }
}
