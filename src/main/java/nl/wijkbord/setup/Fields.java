package nl.wijkbord.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The named fields of one part of the file. */
final class Fields {

    private final String path;
    private final Problems problems;
    private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();

    private Fields(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    static Fields none(String path, Problems problems) {
        return new Fields(path, problems);
    }

    static Fields of(MappingNode node, String path, Problems problems) {
        var fields = new Fields(path, problems);
        node.getValue().forEach(fields::add);
        return fields;
    }

    private void add(NodeTuple tuple) {
        int line = tuple.getKeyNode().getStartMark().getLine() + 1;
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.addAtLine(line, path, "schrijf de naam van een veld als één woord.");
        } else if (tuples.putIfAbsent(key.getValue(), tuple) != null) {
            problems.addAtLine(line, pathOf(key.getValue()), "dit veld staat er twee keer.");
        } else {
            problems.locate(pathOf(key.getValue()), key);
        }
    }

    String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Reports every field that this part does not have. */
    Fields expect(Part part) {
        tuples.keySet().stream()
                .filter(name -> !part.fields().contains(name))
                .forEach(name ->
                        problems.add(pathOf(name), "dit veld bestaat hier niet." + Suggestion.of(name, part.fields())));
        return this;
    }

    boolean has(String name) {
        return !get(name).isEmpty();
    }

    Spot get(String name) {
        var tuple = tuples.get(name);
        return new Spot(pathOf(name), tuple == null ? null : tuple.getValueNode(), problems);
    }
}
