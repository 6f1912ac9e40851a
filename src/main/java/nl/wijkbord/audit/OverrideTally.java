package nl.wijkbord.audit;

import java.time.LocalDate;
import nl.wijkbord.privacy.Finding;

/** How often on a day somebody kept words that look like that. */
public record OverrideTally(LocalDate day, Finding.Kind kind, long times) {}
