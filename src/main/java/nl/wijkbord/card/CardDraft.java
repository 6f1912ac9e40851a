package nl.wijkbord.card;

import java.util.Set;
import nl.wijkbord.security.WijkId;

/** What a new card starts with; on the boards of which other wijken it stands too. */
public record CardDraft(CardNumber number, Face face, Circle circle, Set<WijkId> also, long rank) {}
