package nl.wijkbord.assignment;

import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.Priority;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.wijk.WijkName;
import org.jspecify.annotations.Nullable;

/**
 * Whom to propose to react first, and for which cards; null: for all.
 *
 * @param person who of that organisation; null: the organisation chooses
 * @param position of several rules that fit, the lowest one counts
 */
public record RuleInput(
        Integer position,
        @Nullable String theme,
        @Nullable CategoryName category,
        @Nullable WijkName wijk,
        @Nullable Priority priority,
        @Nullable TimeOfDay time,
        OrganisationName organisation,
        @Nullable PersonName person,
        boolean active) {

    public static final int LAST = 999;

    /** The same, on or off. */
    public RuleInput switched(boolean on) {
        return new RuleInput(position, theme, category, wijk, priority, time, organisation, person, on);
    }

    /** A kind of matter is of one theme: of another theme there is none. */
    boolean isOfOneTheme() {
        return theme == null || category == null || theme.equals(category.theme());
    }

    boolean fits(Situation card) {
        return (theme == null || theme.equals(card.theme()))
                && (category == null || category.id().equals(card.categoryId()))
                && (wijk == null || wijk.id().equals(card.wijk()))
                && (priority == null || priority == card.priority())
                && (time == null || time == card.time());
    }
}
