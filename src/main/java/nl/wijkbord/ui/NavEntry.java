package nl.wijkbord.ui;

import org.jspecify.annotations.Nullable;

/**
 * A place in the menu, contributed as a bean by the module that owns the screen.
 *
 * @param authority who finds it there; null for everybody who is signed in
 */
public record NavEntry(
        String key, String path, Icon icon, @Nullable String authority, int order) {}
