package nl.wijkbord.audit;

import org.jspecify.annotations.Nullable;

/** What a field held before and after; null where it was or became empty. */
public record FieldChange(
        String field, @Nullable String former, @Nullable String latter) {}
