package nl.wijkbord.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** Everything found wrong so far; remembers on which line each field stands. */
final class Problems {

    /** Nobody mends more in one go. */
    private static final int MOST = 500;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<SetupProblem> found = new ArrayList<>();

    void locate(String path, Node node) {
        lines.put(path, node.getStartMark().getLine() + 1);
    }

    /** One problem per field is enough: what follows from it would only confuse. */
    void add(String path, String message) {
        if (!isReported(path)) {
            addAtLine(lineOf(path), path, message);
        }
    }

    void addAtLine(int line, String path, String message) {
        if (found.size() < MOST) {
            found.add(new SetupProblem(line, path, message));
        }
    }

    boolean isReported(String path) {
        return found.stream().map(SetupProblem::field).anyMatch(field -> isWithin(path, field));
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
    }

    /** A field that is not there is reported where its surroundings begin. */
    private int lineOf(String path) {
        var line = lines.get(path);
        if (line != null) {
            return line;
        }
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? lines.getOrDefault("", 1) : lineOf(path.substring(0, cut));
    }

    /** Whether this part of the file could not be read well, so that checking it further would only confuse. */
    boolean touch(String path) {
        return found.stream().anyMatch(problem -> isWithin(problem.field(), path));
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new SetupRefused(found.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(SetupProblem::line))
                    .toList());
        }
    }
}
