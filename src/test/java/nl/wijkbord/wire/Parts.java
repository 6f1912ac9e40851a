package nl.wijkbord.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The parts of a screen that the server told of: their numbers, what they are, and what is known of each. */
public final class Parts {

    private static final int TAG = 0;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CALLABLE = 19;

    /** What a part of the screen wants to hear: the event, and what has to come with it. */
    public record Ear(int node, String event, Set<String> wanted) {}

    /** What the server lets a script call. */
    public record Callable(int node, String method) {}

    private final Map<Integer, Map<String, String>> known = new TreeMap<>();
    private final Map<Integer, Integer> parents = new TreeMap<>();
    private final Set<Integer> gone = new TreeSet<>();
    private final Map<String, Set<String>> constants = new TreeMap<>();
    private final List<Ear> ears = new ArrayList<>();
    private final List<Callable> callables = new ArrayList<>();

    void take(JsonNode uidl) {
        uidl.path("constants")
                .properties()
                .forEach(it ->
                        constants.put(it.getKey(), Set.copyOf(it.getValue().propertyNames())));
        uidl.path("changes").valueStream().forEach(this::one);
    }

    private void one(JsonNode change) {
        int node = change.path("node").asInt(0);
        int feature = change.path("feat").asInt(-1);
        var facts = known.computeIfAbsent(node, _ -> new TreeMap<>());
        switch (change.path("type").asString("")) {
            case "put" -> put(node, feature, change, facts);
            case "splice" -> splice(node, change);
            case "detach" -> gone.add(node);
            case "attach" -> gone.remove(node);
            default -> {}
        }
    }

    private void put(int node, int feature, JsonNode change, Map<String, String> facts) {
        var value = change.path("value");
        if (feature == LISTENERS) {
            listens(node, change);
        } else {
            facts.put(name(change), value.asString(value.toString()));
        }
    }

    private void splice(int node, JsonNode change) {
        change.path("addNodes").forEach(it -> parents.put(it.asInt(0), node));
        if (change.path("feat").asInt(-1) == CALLABLE) {
            change.path("add").forEach(it -> callables.add(new Callable(node, it.asString(""))));
        }
    }

    private void listens(int node, JsonNode change) {
        var wanted = constants.getOrDefault(change.path("value").asString(""), Set.of());
        ears.add(new Ear(node, change.path("key").asString(""), wanted));
    }

    private static String name(JsonNode change) {
        var key = change.path("key").asString("");
        return switch (change.path("feat").asInt(-1)) {
            case TAG -> "tag";
            case TEXT -> "text";
            default -> key;
        };
    }

    /** Every number there ever was. */
    public Set<Integer> all() {
        return Set.copyOf(known.keySet());
    }

    public List<Ear> ears() {
        return ears.stream().filter(it -> isPresent(it.node())).toList();
    }

    public List<Callable> callables() {
        return callables.stream().filter(it -> isPresent(it.node())).toList();
    }

    boolean isPresent(int node) {
        return known.containsKey(node) && !gone.contains(node);
    }

    /** What is on the screen now, of that kind. */
    public List<Integer> of(String tag) {
        return present().filter(it -> fact(it, "tag").equals(tag)).toList();
    }

    /** What is on the screen now with that value. */
    public List<Integer> with(String name, String value) {
        return present().filter(it -> fact(it, name).equals(value)).toList();
    }

    /** The parts right around those words. */
    public List<Integer> around(String words) {
        var around = new ArrayList<Integer>();
        with("text", words).forEach(it -> around.add(parents.getOrDefault(it, it)));
        return around;
    }

    private Stream<Integer> present() {
        return known.keySet().stream().filter(this::isPresent);
    }

    public String fact(int node, String name) {
        return known.getOrDefault(node, Map.of()).getOrDefault(name, "");
    }

    @Override
    public String toString() {
        return known.entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue())
                .collect(Collectors.joining("\n"));
    }
}
