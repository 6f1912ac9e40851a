package nl.wijkbord.ui;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place in the menu, contributed as a bean by the module that owns the screen.
 *
 * @param authority who finds it there; null for everybody who is signed in
 * @param parts what stands under it, for whoever looks
 */
public record NavEntry(
        Supplier<String> name,
        String path,
        Icon icon,
        @Nullable String authority,
        int order,
        Supplier<List<Part>> parts) {

    /** A place under another, by its own name. */
    public record Part(String name, String path) {}

    public NavEntry(String key, String path, Icon icon, @Nullable String authority, int order) {
        this(() -> Texts.get(key), path, icon, authority, order, List::of);
    }
}
