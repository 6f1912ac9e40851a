package nl.wijkbord.card;

import java.util.UUID;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** Something happened to a card of which whoever watches it wants to hear; says where, so that nobody has to look it up. */
public record CardNews(CardId card, WijkId wijk, @Nullable UUID category, Call what, Act act) {}
