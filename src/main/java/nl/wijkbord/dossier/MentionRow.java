package nl.wijkbord.dossier;

import java.time.Instant;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.security.UserId;

/** Where somebody addressed the viewer: on which card, in which words. */
public record MentionRow(CardRow card, UserId by, String text, Instant at, boolean unread) {}
