package nl.wijkbord.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkbord.assignment.Answer;
import nl.wijkbord.card.Domain;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.initiative.Phase;
import nl.wijkbord.security.Role;
import nl.wijkbord.signal.Channel;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SetupDocsTests {

    private static final Path DOCS = Path.of("docs", "setup-file.md");
    private static final Pattern FIELDS = Pattern.compile("^\\| (`[^|]+`) \\|", Pattern.MULTILINE);

    @Test
    void theExampleOfAMunicipalityReadsWithoutProblems() {
        var setup = SetupReader.read(Path.of("docs", "setup-example.yaml"));

        assertThat(setup.demo()).isFalse();
        assertThat(setup.cards()).isEmpty();
        assertThat(setup.users())
                .singleElement()
                .satisfies(user -> assertThat(user.memberships())
                        .extracting(SetupFile.Membership::role)
                        .containsExactly(Role.ADMIN));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsExplainedAndNoOther(Part part) throws IOException {
        assertThat(explained(Files.readString(DOCS), part)).containsExactlyInAnyOrderElementsOf(part.fields());
    }

    @Test
    void aFieldThatIsNotExplainedIsNoticed() throws IOException {
        var poorer = Files.readString(DOCS).replace("| `purpose` |", "| purpose |");

        assertThat(explained(poorer, Part.MUNICIPALITY)).doesNotContain("purpose");
    }

    private static List<String> explained(String docs, Part part) {
        var heading = "\n## " + part.name().toLowerCase(Locale.ROOT) + "\n";
        var section = docs.substring(docs.indexOf(heading) + heading.length()).split("\n## ", 2)[0];
        return FIELDS.matcher(section)
                .results()
                .flatMap(row -> Arrays.stream(row.group(1).split(", ")))
                .map(field -> field.replace("`", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordToChooseFromIsExplained(Enum<?> word) throws IOException {
        assertThat(Files.readString(DOCS)).contains("`" + word.name().toLowerCase(Locale.ROOT) + "`");
    }

    static Stream<Enum<?>> words() {
        return Stream.of(
                        Role.class,
                        Stage.class,
                        SetupFile.WijkKind.class,
                        SetupFile.CategoryKind.class,
                        SetupFile.RuleTime.class,
                        Priority.class,
                        Domain.class,
                        Visibility.class,
                        SignalType.class,
                        Channel.class,
                        Source.class,
                        WaitingReason.class,
                        Outcome.class,
                        Feedback.class,
                        Phase.class,
                        Answer.class,
                        RelationKind.class)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(word -> (Enum<?>) word);
    }
}
