package nl.wijkbord.wijk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shape of an area as a drawing: a path of SVG in a square of a hundred by a hundred, north up. */
public record Outline(String path) {

    public static final Outline NONE = new Outline("");

    public static final int SIDE = 100;

    private static final JsonMapper JSON = new JsonMapper();

    /** A corner of the shape, the south below. */
    private record Corner(double x, double y) {

        static Corner of(JsonNode position) {
            return new Corner(position.path(0).asDouble(), -position.path(1).asDouble());
        }

        Corner squeezed(double by) {
            return new Corner(x * by, y);
        }
    }

    public boolean isEmpty() {
        return path.isEmpty();
    }

    /** Of a GeoJSON MultiPolygon; nothing when there is none, or none that can be drawn. */
    static Outline of(@Nullable String boundary) {
        if (boundary == null) {
            return NONE;
        }
        try {
            return drawn(squeezed(rings(JSON.readTree(boundary))));
        } catch (JacksonException _) {
            return NONE;
        }
    }

    private static List<List<Corner>> rings(JsonNode geometry) {
        var rings = new ArrayList<List<Corner>>();
        for (var polygon : geometry.path("coordinates")) {
            for (var ring : polygon) {
                rings.add(StreamSupport.stream(ring.spliterator(), false)
                        .map(Corner::of)
                        .toList());
            }
        }
        return rings;
    }

    /** Here a degree to the east is shorter than one to the north. */
    private static List<List<Corner>> squeezed(List<List<Corner>> rings) {
        var down = rings.stream().flatMap(List::stream).mapToDouble(Corner::y).summaryStatistics();
        double by = Math.cos(Math.toRadians(middle(down.getMin(), down.getMax())));
        return rings.stream()
                .map(ring -> ring.stream().map(it -> it.squeezed(by)).toList())
                .toList();
    }

    private static Outline drawn(List<List<Corner>> rings) {
        var corners = rings.stream().flatMap(List::stream).toList();
        var across = corners.stream().mapToDouble(Corner::x).summaryStatistics();
        var down = corners.stream().mapToDouble(Corner::y).summaryStatistics();
        double size = Math.max(across.getMax() - across.getMin(), down.getMax() - down.getMin());
        if (!(size > 0) || Double.isInfinite(size)) {
            return NONE;
        }
        var origin = new Corner(
                middle(across.getMin(), across.getMax()) - size / 2, middle(down.getMin(), down.getMax()) - size / 2);
        return new Outline(rings.stream()
                .filter(it -> !it.isEmpty())
                .map(it -> ring(it, origin, SIDE / size))
                .collect(Collectors.joining()));
    }

    private static double middle(double least, double most) {
        return (least + most) / 2;
    }

    private static String ring(List<Corner> corners, Corner origin, double scale) {
        return corners.stream()
                .map(it -> String.format(
                        Locale.ROOT, "%.1f %.1f", (it.x() - origin.x()) * scale, (it.y() - origin.y()) * scale))
                .distinct()
                .collect(Collectors.joining("L", "M", "Z"));
    }
}
