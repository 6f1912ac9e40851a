package nl.wijkbord.card;

import java.util.UUID;

/**
 * A category as people choose it.
 *
 * @param route where to go instead of making a card, empty for the others
 * @param offered whether a new card may be about it
 */
public record CategoryName(
        UUID id,
        String slug,
        String theme,
        String name,
        CategoryUse use,
        String route,
        boolean confined,
        boolean offered) {

    /** The visibility a new card about this starts with. */
    public Visibility visibility() {
        return confined ? Visibility.BEPERKT : Visibility.WIJKTEAM;
    }
}
