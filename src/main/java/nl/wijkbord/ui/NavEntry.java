package nl.wijkbord.ui;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place in the menu, contributed as a bean by the module that owns the screen.
 *
 * @param authority who finds it there; null for everybody who is signed in
 * @param parts what stands under it, for whoever looks
 * @param shortcut the keys that lead there; null: none
 */
public record NavEntry(
        Supplier<String> name,
        String path,
        Icon icon,
        @Nullable String authority,
        int order,
        Supplier<List<Part>> parts,
        @Nullable Shortcut shortcut) {

    /** A place under another, by its own name. */
    public record Part(String name, String path) {}

    /** Two keys one after the other, and the key of the words for them. */
    public record Shortcut(String keys, String labelKey) {}

    public NavEntry(String key, String path, Icon icon, @Nullable String authority, int order) {
        this(() -> Texts.get(key), path, icon, authority, order, List::of, null);
    }

    public NavEntry reachedBy(String keys, String labelKey) {
        return new NavEntry(name, path, icon, authority, order, parts, new Shortcut(keys, labelKey));
    }
}
