package nl.wijkbord.setup;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which row each name of the set-up file became. */
final class SetupIds {

    private final Map<String, UUID> ids = new HashMap<>();

    void put(String kind, String name, UUID id) {
        ids.put(kind + " " + name, id);
    }

    /** The reader has checked that it is there. */
    UUID get(String kind, String name) {
        return requireNonNull(ids.get(kind + " " + name), kind + " " + name);
    }

    @Nullable
    UUID maybe(String kind, @Nullable String name) {
        return name == null ? null : get(kind, name);
    }
}
