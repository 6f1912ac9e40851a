package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.security.OrganisationId;

/** Whose a new card is, and with whom it is shared; the named ones count only where it is shared with a few. */
public record Circle(Visibility visibility, OrganisationId owner, Set<OrganisationId> named) {

    public Circle {
        named = visibility == Visibility.BEPERKT ? Set.copyOf(named) : Set.of();
    }

    /** What a card that grows out of this one starts with, so that nobody new sees it and nobody loses sight. */
    public static Circle of(CardDetails card) {
        return new Circle(card.row().visibility(), card.row().owner(), card.audience());
    }
}
