package nl.wijkbord.dossier;

import java.time.Instant;

/** What a comment said until a moment. */
public record FormerText(String text, Instant until) {}
