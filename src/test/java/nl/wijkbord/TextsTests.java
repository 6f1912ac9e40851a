package nl.wijkbord;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on the screen has its place in the two files, and every place is used. */
class TextsTests {

    /** Keys made from an enum or a list, or offered by the kit for every form; what starts so counts as used. */
    private static final List<String> FAMILIES = List.of(
            "assignment.answer.",
            "assignment.register.state.",
            "assignment.rule.time.",
            "audit.action.",
            "audit.field.",
            "audit.outcome.",
            "audit.override.",
            "board.filter.",
            "board.filters.",
            "board.lanes.",
            "board.saved.full.",
            "board.saved.with.",
            "card.categories.use.",
            "card.limits.unit.",
            "card.limits.words.",
            "card.clock.resolve.",
            "card.clock.respond.",
            "card.clock.state.",
            "card.domain.",
            "card.feedback.",
            "card.field.",
            "card.history.",
            "card.kind.",
            "board.canvas.board.",
            "board.canvas.empty.",
            "board.canvas.empty-action.",
            "board.canvas.empty-hint.",
            "board.view.turned.",
            "card.outcome.",
            "card.priority.",
            "card.relation.",
            "card.stage.",
            "card.visibility.",
            "card.waiting.",
            "consultation.stance.",
            "dossier.attachment.reach.",
            "file.refused.",
            "form.",
            "initiative.phase.",
            "intake.button.",
            "mywork.group.",
            "mywork.list.",
            "notification.kind.",
            "notification.mail.day.",
            "notification.mail.rhythm.",
            "notification.why.",
            "organisation.sheet.",
            "organisation.teams.kind.",
            "privacy.finding.",
            "security.login.wait.",
            "security.login.wrong.",
            "shell.density.",
            "shell.error-page",
            "shell.language.",
            "shell.missing-page",
            "shell.theme.",
            "signal.channel.",
            "signal.source.",
            "signal.type.");

    /** Refusals that still wait for the screen that shows them. */
    private static final Path OWED = Path.of("src/test/resources/owed-texts.txt");

    /** Texts that came before the screen that will use them. */
    private static final Path EARLY = Path.of("src/test/resources/early-texts.txt");

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-zA-Z0-9_-]+)+");

    /** The calls that take the key of a text first. */
    private static final Pattern FIRST = Pattern.compile(
            "\\b(?:getTranslation|Texts\\.(?:get|has)|Notices\\.(?:done|problem|undo|undoAfterReading)|NotPossible|NavEntry|PageTitle"
                    + "|(?:EmptyState|FormDialog|InfoDialog|Choices)\\.of|withAction|saveKey|column|boxes|sortable|link"
                    + "|RowGrid<[^>]*>)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern QUESTION =
            Pattern.compile("(?:Confirm\\.ask|Question\\.of)\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");

    private static final Pattern KEYSTROKE = Pattern.compile("Keys\\.on\\(\\s*[^,]+,\\s*\"[^\"]+\",\\s*\"([^\"]+)\",");

    private static final Pattern WHOLE_LITERAL = Pattern.compile("\"([^\"\\n]*)\"(?!\\s*\\+)");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");

    @Test
    void everyTextThatIsUsedExists() throws IOException {
        var missing = used(sources());
        missing.removeAll(dutch());
        missing.removeAll(owed());

        assertThat(missing).as("add these to both files in " + TEXTS).isEmpty();
    }

    /** A key that travels before it becomes a text; with two parts it could also be the name of an event. */
    @Test
    void whatLooksLikeATextIsOne() throws IOException {
        var lookalikes = find(WHOLE_LITERAL, sources());
        lookalikes.removeIf(it -> !it.matches(modules() + "(\\.[a-zA-Z0-9_-]+){2,}"));
        lookalikes.removeAll(dutch());
        lookalikes.removeAll(owed());
        lookalikes.removeAll(namesOfEvents());

        assertThat(lookalikes).as("add these to both files in " + TEXTS).isEmpty();
    }

    private static Set<String> namesOfEvents() throws IOException {
        return dutch().stream()
                .filter(it -> it.startsWith("audit.action."))
                .map(it -> it.substring("audit.action.".length()))
                .collect(Collectors.toSet());
    }

    @Test
    void everyTextThatExistsIsUsed() throws IOException {
        var unused = unused(dutch(), sources());
        unused.removeAll(Files.readAllLines(EARLY));

        assertThat(unused).as("delete these, or name their family here").isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(english()).isEqualTo(dutch());
    }

    @Test
    void noTextIsEmpty() throws IOException {
        for (var file : List.of("translations.properties", "translations_en.properties")) {
            assertThat(load(file))
                    .allSatisfy((_, text) -> assertThat((String) text).isNotBlank());
        }
    }

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        for (var file : List.of("translations.properties", "translations_en.properties")) {
            var keys = Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> line.matches("[^#\\s][^=]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void anUnusedTextIsCaught() {
        assertThat(unused(Set.of("bad.used", "bad.unused", "form.new"), "Texts.get(\"bad.used\")"))
                .containsExactly("bad.unused");
    }

    @Test
    void aMissingTextIsCaught() {
        var bad = """
                getTranslation("bad.one"); Texts.get("bad.two", 7); throw new NotPossible("bad.three");
                Confirm.ask("bad.four", "bad.five", "bad.six", this::remove);
                Keys.on(this, "N", "bad.seven", this::create); rows.column("bad.eight", Row::name)
                FormDialog.of("bad.nine", form).saveKey("bad.ten")
                """;

        assertThat(used(bad)).hasSize(10);
    }

    private static Set<String> used(String source) {
        return Stream.of(FIRST, QUESTION, KEYSTROKE)
                .flatMap(pattern -> find(pattern, source).stream())
                .filter(KEY.asMatchPredicate())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> unused(Set<String> keys, String source) {
        var literals = find(LITERAL, source);
        return keys.stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> FAMILIES.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> find(Pattern pattern, String source) {
        var found = new TreeSet<String>();
        var matcher = pattern.matcher(source);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                found.add(matcher.group(group));
            }
        }
        return found;
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var all = new StringBuilder();
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static String modules() {
        var directories = Path.of("src/main/java/nl/wijkbord").toFile().list((dir, name) -> !name.contains("."));
        return Stream.of(requireNonNull(directories)).collect(Collectors.joining("|", "(", ")"));
    }

    private static Set<String> dutch() throws IOException {
        return new TreeSet<>(load("translations.properties").stringPropertyNames());
    }

    private static Set<String> english() throws IOException {
        return new TreeSet<>(load("translations_en.properties").stringPropertyNames());
    }

    private static Set<String> owed() throws IOException {
        return new TreeSet<>(Files.readAllLines(OWED));
    }

    private static Properties load(String file) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
