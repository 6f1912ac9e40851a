package nl.wijkbord.privacy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.privacy.Finding.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What counts as personal data, as written in the one file that the browser reads too. */
record GuardRules(int maxLength, Set<Kind> blocked, Map<String, String> parts, List<Entry> rules) {

    private static final String FILE = "/META-INF/resources/guard-rules.json";
    private static final Pattern PART = Pattern.compile("~(\\p{Alpha}{1,20})~");

    static GuardRules read() {
        try (var file = requireNonNull(GuardRules.class.getResourceAsStream(FILE), FILE)) {
            return JsonMapper.shared().readValue(file, GuardRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Rule> forText() {
        return rules(Entry::kind);
    }

    List<Rule> forPlace() {
        return rules(Entry::kindInPlace);
    }

    private List<Rule> rules(Function<Entry, @Nullable Kind> kind) {
        return rules.stream()
                .flatMap(entry -> Stream.ofNullable(kind.apply(entry)).map(found -> entry.rule(found, this::whole)))
                .toList();
    }

    /** Parts may be made of parts. */
    private String whole(String pattern) {
        var filled = PART.matcher(pattern).replaceAll(this::part);
        return filled.equals(pattern) ? pattern : whole(filled);
    }

    private String part(MatchResult name) {
        return Matcher.quoteReplacement(requireNonNull(parts.get(name.group(1)), name.group()));
    }

    /** A pattern or a list of words, and what it finds in a text and in a place. */
    record Entry(
            @Nullable Kind kind,
            @Nullable Kind inPlace,
            @Nullable Proof proof,
            @Nullable Boolean ignoreCase,
            @Nullable List<String> pattern,
            @Nullable List<String> words) {

        @Nullable
        Kind kindInPlace() {
            return inPlace == null ? kind : inPlace;
        }

        private Rule rule(Kind found, UnaryOperator<String> whole) {
            var ignoring = words != null || Boolean.TRUE.equals(ignoreCase);
            int flags = ignoring ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
            return new Rule(found, Pattern.compile(whole.apply(source()), flags), proof == null ? Proof.NONE : proof);
        }

        private String source() {
            return words == null ? String.join("", requireNonNull(pattern)) : anyOf(words);
        }

        private static String anyOf(List<String> words) {
            return words.stream()
                    .map(word -> word.replace("*", "\\p{L}{0,30}"))
                    .collect(Collectors.joining("|", "~start~(?:", ")~end~"));
        }
    }
}
