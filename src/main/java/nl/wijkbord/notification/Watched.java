package nl.wijkbord.notification;

import java.util.Set;
import java.util.UUID;
import nl.wijkbord.security.WijkId;

/** The wijken and categories of which somebody wants to hear. */
public record Watched(Set<WijkId> wijken, Set<UUID> categories) {

    public Watched {
        wijken = Set.copyOf(wijken);
        categories = Set.copyOf(categories);
    }
}
