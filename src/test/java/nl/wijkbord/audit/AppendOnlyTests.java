package nl.wijkbord.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;

/**
 * A line of the log is written once, and nothing in the product takes it away. Only the words of a card that is destroyed
 * go; who did what to it and when stays.
 */
class AppendOnlyTests {

    private static final Pattern CHANGES_LINES =
            Pattern.compile("(?is)\\b(?:update|delete(?:\\s+from)?|truncate(?:\\s+table)?|merge\\s+into|replace\\s+into"
                    + "|drop\\s+table|alter\\s+table)\\s+`?(?:HistoryLine|history)\\b(?!\\s+add\\s+column)");

    private static final String FORGETS = "Oblivion.java";

    @Test
    void theRepositoryOnlyAdds() {
        assertThat(offers(HistoryRepository.class)).containsExactly("save");
    }

    @Test
    void aRepositoryThatOffersMoreIsCaught() {
        assertThat(List.of(Whole.class, Specified.class, Homemade.class))
                .allSatisfy(it -> assertThat(offers(it)).isNotEqualTo(List.of("save")));
    }

    @Test
    void aLineHasNoVerbThatChangesIt() {
        assertThat(HistoryLine.class.getDeclaredMethods())
                .filteredOn(it -> !Modifier.isStatic(it.getModifiers()) && !it.isSynthetic())
                .isEmpty();
    }

    @Test
    void noStatementChangesALine() throws IOException {
        assertThat(sources())
                .isNotEmpty()
                .filteredOn(it -> !it.endsWith(FORGETS))
                .allSatisfy(file -> assertThat(
                                CHANGES_LINES.matcher(Files.readString(file)).find())
                        .as(file.toString())
                        .isFalse());
    }

    @Test
    void theWordsOfADestroyedCardAreAllThatGoes() throws IOException {
        var statements = sources().stream().filter(it -> it.endsWith(FORGETS)).map(AppendOnlyTests::text);

        assertThat(statements)
                .singleElement()
                .satisfies(it -> assertThat(CHANGES_LINES.matcher(it).results()).hasSize(1))
                .asString()
                .contains("\"update history set former = null, latter = null where card_id = ?\"");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aStatementThatWouldIsCaught() {
        assertThat(List.of(
                        "update HistoryLine h set h.object = ''",
                        "DELETE FROM history where at < ?",
                        "delete HistoryLine",
                        "truncate table history",
                        "alter table history drop column origin",
                        "drop  table\nhistory"))
                .allMatch(it -> CHANGES_LINES.matcher(it).find());
        assertThat(List.of(
                        "insert into history (at)",
                        "from HistoryLine h",
                        "create table history (",
                        "alter table history add column note"))
                .noneMatch(it -> CHANGES_LINES.matcher(it).find());
    }

    private static List<String> offers(Class<?> repository) {
        return Arrays.stream(repository.getMethods())
                .map(it -> it.getName())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(it -> it.toString().matches(".*\\.(java|sql)")).toList();
        }
    }

    private interface Whole extends JpaRepository<HistoryLine, Long>, CrudRepository<HistoryLine, Long> {}

    private interface Specified extends Repository<HistoryLine, Long>, JpaSpecificationExecutor<HistoryLine> {}

    private interface Homemade extends Repository<HistoryLine, Long> {

        void deleteById(long id);
    }
}
