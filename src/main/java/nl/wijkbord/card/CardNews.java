package nl.wijkbord.card;

import java.util.Set;
import java.util.UUID;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** Something happened to a card of which whoever watches it wants to hear; says on which boards, so that nobody has to look it up. */
public record CardNews(
        CardId card, Set<WijkId> wijken, @Nullable UUID category, Call what, Act act) {}
