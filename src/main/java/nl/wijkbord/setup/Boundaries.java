package nl.wijkbord.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where wijken and buurten lie, by their CBS code. */
final class Boundaries {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, List<JsonNode>> polygons = new TreeMap<>();

    boolean isEmpty() {
        return polygons.isEmpty();
    }

    boolean knows(String code) {
        return polygons.containsKey(code);
    }

    /** Adds the features of a GeoJSON text that have a property {@code code}; false when it is no such text. */
    boolean add(String geoJson) {
        try {
            var features = JSON.readTree(geoJson).path("features");
            features.forEach(this::add);
            return !features.isEmpty();
        } catch (JacksonException _) {
            return false;
        }
    }

    private void add(JsonNode feature) {
        var geometry = feature.path("geometry");
        var coordinates = geometry.path("coordinates");
        var parts =
                polygons.computeIfAbsent(feature.path("properties").path("code").asString(""), _ -> new ArrayList<>());
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> parts.add(coordinates);
            case "MultiPolygon" -> coordinates.forEach(parts::add);
            default -> {} // a point or line is no area
        }
    }

    /** One GeoJSON geometry around all these areas together, or null when none of them is known. */
    @Nullable
    String around(List<String> codes) {
        var parts = codes.stream()
                .map(polygons::get)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        if (parts.isEmpty()) {
            return null;
        }
        var geometry = JSON.createObjectNode().put("type", "MultiPolygon");
        geometry.putArray("coordinates").addAll(parts);
        return geometry.toString();
    }
}
