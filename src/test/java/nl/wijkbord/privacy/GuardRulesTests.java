package nl.wijkbord.privacy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkbord.privacy.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardRulesTests {

    /** Escapes and classes that Java and JavaScript read differently. */
    private static final Pattern NOT_SHARED = Pattern.compile("\\\\[bBsSwWhRXQEAzZG]|\\[\\[|&&");
    /** A repeat without an end can take forever; flags and names inside a pattern are not read by both. */
    private static final Pattern NOT_SAFE = Pattern.compile("[*+]|\\{\\d{1,3},}|\\(\\?[idmsux>]|\\(\\?<[A-Za-z]");

    private static final Pattern CLASS = Pattern.compile("\\[[^]]*]|\\\\[*+]");

    private final GuardRules rules = GuardRules.read();

    @Test
    void theBrowserBlocksWhatTheServerBlocks() {
        var blocked = Stream.of(Kind.values())
                .filter(kind -> kind.severity() == Finding.Severity.BLOCKED)
                .collect(toSet());

        assertThat(rules.blocked()).isEqualTo(blocked);
    }

    @Test
    void everyKindHasARule() {
        var found = Stream.concat(rules.forText().stream(), rules.forPlace().stream())
                .map(Rule::kind)
                .collect(toSet());

        assertThat(found).containsExactlyInAnyOrderElementsOf(allBut(Kind.TOO_LONG));
    }

    @Test
    void patternsKeepToWhatJavaAndTheBrowserBothRead() {
        assertThat(Stream.concat(rules.forText().stream(), rules.forPlace().stream()))
                .filteredOn(rule -> isRisky(rule.pattern().pattern()))
                .isEmpty();
    }

    @Test
    void capitalsAreOnlyAskedForWhereCapitalsCount() {
        assertThat(rules.forPlace())
                .filteredOn(rule -> (rule.pattern().flags() & Pattern.CASE_INSENSITIVE) != 0)
                .noneMatch(rule -> rule.pattern().pattern().contains("\\p{Lu}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\bnaam", "\\s", "a++", "[a&&b]", "a*", "(?:a|b)+", "a{2,}", "(?i)a"})
    void aRiskyPatternIsRecognised(String pattern) {
        assertThat(isRisky(pattern)).isTrue();
    }

    private static boolean isRisky(String pattern) {
        return NOT_SHARED.matcher(pattern).find()
                || NOT_SAFE.matcher(CLASS.matcher(pattern).replaceAll("c")).find();
    }

    private static Set<Kind> allBut(Kind left) {
        return Stream.of(Kind.values()).filter(kind -> kind != left).collect(toSet());
    }
}
