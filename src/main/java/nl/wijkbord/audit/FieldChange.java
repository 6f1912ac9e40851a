package nl.wijkbord.audit;

import org.jspecify.annotations.Nullable;

/** What a field held before and after; null where it was or became empty. */
public record FieldChange(
        String field, @Nullable String former, @Nullable String latter) {

    /** A photo or document that came, changed or went, by its name. */
    public static final String FILE = "file";

    /** Who sees it from now on, by the same name. */
    public static final String SHARED_FILE = "sharedFile";
}
