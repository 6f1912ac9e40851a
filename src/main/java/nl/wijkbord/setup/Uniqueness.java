package nl.wijkbord.setup;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** What may be in the file once only. */
record Uniqueness(Problems problems) {

    <T> void check(String list, String field, List<T> things, Function<T, String> key) {
        var seen = new HashSet<String>();
        for (int number = 1; number <= things.size(); number++) {
            var value = key.apply(things.get(number - 1));
            if (!value.isEmpty() && !seen.add(value)) {
                problems.add(list + "[" + number + "]." + field, "'" + value + "' staat er al; kies iets anders.");
            }
        }
    }
}
