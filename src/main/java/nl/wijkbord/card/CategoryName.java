package nl.wijkbord.card;

import java.util.UUID;

/** A category as people choose it; route is where to go instead of making a card, empty for the others. */
public record CategoryName(
        UUID id, String slug, String theme, String name, CategoryUse use, String route, boolean confined) {

    /** The visibility a new card about this starts with. */
    public Visibility visibility() {
        return confined ? Visibility.BEPERKT : Visibility.WIJKTEAM;
    }
}
