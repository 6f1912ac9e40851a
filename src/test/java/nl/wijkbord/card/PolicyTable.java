package nl.wijkbord.card;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.PolicyCell.Answer;
import org.yaml.snakeyaml.Yaml;

/** The table of who may do what, as people wrote it: the first rule that fits decides. */
record PolicyTable(List<Rule> rules) {

    private static final Path FILE = Path.of("src/test/resources/card/policy.yaml");

    /** What a cell must be like, and the answer it then gets. */
    record Rule(Map<String, Set<String>> when, Answer answer) {

        boolean fits(PolicyCell cell) {
            return fits("as", cell.as())
                    && fits("to", cell.to())
                    && fits("owner", cell.owner())
                    && fits("visibility", cell.visibility())
                    && fits("stage", cell.stage())
                    && fits("do", cell.deed());
        }

        private boolean fits(String name, Enum<?> value) {
            return !when.containsKey(name) || when.getOrDefault(name, Set.of()).contains(value.name());
        }

        Rule turned() {
            return new Rule(when, answer == Answer.ALLOWED ? Answer.HIDDEN : Answer.ALLOWED);
        }
    }

    static PolicyTable read() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(FILE));
        @SuppressWarnings("unchecked")
        var words = (Map<String, List<String>>) requireNonNull(file.get("words"));
        @SuppressWarnings("unchecked")
        var rules = (List<Map<String, Object>>) requireNonNull(file.get("rules"));
        return new PolicyTable(rules.stream().map(it -> rule(it, words)).toList());
    }

    private static Rule rule(Map<String, Object> written, Map<String, List<String>> words) {
        var when = written.entrySet().stream()
                .filter(it -> !it.getKey().equals("answer"))
                .collect(Collectors.toMap(Map.Entry::getKey, it -> values(it.getValue(), words)));
        return new Rule(when, Answer.valueOf(String.valueOf(written.get("answer"))));
    }

    private static Set<String> values(Object written, Map<String, List<String>> words) {
        var some = written instanceof List<?> list ? list : List.of(written);
        return some.stream()
                .map(String::valueOf)
                .flatMap(it -> words.getOrDefault(it, List.of(it)).stream())
                .collect(Collectors.toSet());
    }

    Answer answer(PolicyCell cell) {
        return rules.stream()
                .filter(it -> it.fits(cell))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    /** The same table with one rule that says something else. */
    PolicyTable with(Rule former, Rule latter) {
        var changed = new ArrayList<>(rules);
        changed.set(rules.indexOf(former), latter);
        return new PolicyTable(changed);
    }
}
