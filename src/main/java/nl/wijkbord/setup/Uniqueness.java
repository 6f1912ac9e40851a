package nl.wijkbord.setup;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What may be in the file once only. Names that differ by a capital or an accent are one name: people and databases confuse them. */
record Uniqueness(Problems problems) {

    <T> void check(String list, String field, List<T> things, Function<T, String> key) {
        var seen = new HashSet<String>();
        for (int number = 1; number <= things.size(); number++) {
            var value = key.apply(things.get(number - 1));
            if (!value.isEmpty() && !seen.add(folded(value))) {
                problems.add(list + "[" + number + "]." + field, "'" + value + "' staat er al; kies iets anders.");
            }
        }
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ł", "l");
    }
}
