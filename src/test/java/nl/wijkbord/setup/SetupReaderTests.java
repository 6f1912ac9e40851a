package nl.wijkbord.setup;

import static nl.wijkbord.setup.SmallSetup.SMALL;
import static nl.wijkbord.setup.SmallSetup.problemsIn;
import static nl.wijkbord.setup.SmallSetup.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

class SetupReaderTests {

    @Test
    void aGoodFileIsReadWhole() {
        var setup = SmallSetup.read(SMALL);

        assertThat(setup.municipality().name()).isEqualTo("Voorbeeld");
        assertThat(setup.users()).extracting(SetupFile.User::username).containsExactly("wijkagent", "beheerder");
        assertThat(setup.categories()).extracting(SetupFile.Category::slug).contains("huurachterstand", "zwerfafval");
        assertThat(setup.demo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    code: GM0001              | code: 0001                 | municipality.code               | GM0345
                    purpose: Samen beter      | purpos: Samen beter        | municipality.purpos             | Bedoel je 'purpose'?
                    purpose: Samen beter      | limits: {opgepakt: 0}      | municipality.limits.opgepakt    | heel getal, 1 of meer
                    purpose: Samen beter      | limits: {afgerond: 9}      | municipality.limits.afgerond    | bestaat hier niet
                    purpose: Samen beter      | x: y                       | municipality.x                  | bestaat hier niet
                    purpose: Samen beter      | purpose: [a, b]            | municipality.purpose            | één waarde
                    colour: '#1B2A6B'         | colour: blauw              | organisations[2].colour         | schrijf een kleur als #0B5FA5.
                    initials: PO              | initials: POLIT            | organisations[2].initials       | vier letters
                    slug: politie             | slug: gemeente             | organisations[2].slug           | staat er al
                    slug: politie             | slug: De Politie           | organisations[2].slug           | kleine letters
                    accounts: false           | accounts: nee              | organisations[3].accounts       | true of false
                    kind: wijk                | kind: stad                 | wijken[1].kind                  | kies uit: wijk, kern, dorp, gebied
                    cbs: [WK000101]           | cbs: [101]                 | wijken[1].cbs[1]                | wijkcode
                    team: [gemeente, politie] | team: [gemeente, polite]   | wijken[1].team[2]               | Bedoel je 'politie'?
                    team: [gemeente, politie] | team: [politie, school]    | wijken[1].team[2]               | geen accounts
                    team: [gemeente, politie] | team: gemeente             | wijken[1].team                  | lijst
                    slug: noord               | slug: alle                 | wijken[1].slug                  | alle wijken
                    username: beheerder       | username: wijkagent        | users[2].username               | staat er al
                    organisation: politie     | organisation: school       | users[1].organisation           | geen accounts
                    role: professional        | role: profesional          | users[1].memberships[1].role    | Bedoel je 'professional'?
                    wijk: noord               | wijk: zuid                 | users[1].memberships[1].wijk    | geen wijk 'zuid'
                    wijk: noord,              | ''                         | users[1].memberships[1].wijk    | verplicht
                    role: admin               | role: admin, wijk: noord   | users[2].memberships[1].wijk    | ziet geen kaarten
                    role: admin               | role: manager, wijk: noord | users                           | admin
                    from: 2026-01-01          | from: 1 januari            | users[1].memberships[1].from    | 2026-01-31
                    name: Politie             | name: GeMeEnTe             | organisations[2].name           | staat er al
                    name: Politie             | name: Geméénte             | organisations[2].name           | staat er al
                    from: 2026-01-01          | from: '+999999-01-01'      | users[1].memberships[1].from    | 2026-01-31
                    from: 2026-01-01          | from: 0001-01-01           | users[1].memberships[1].from    | 2026-01-31
                    from: 2026-01-01          | from: 2026-02-30           | users[1].memberships[1].from    | 2026-01-31
                    to: 2026-12-31            | to: 2025-12-31             | users[1].memberships[1].to      | voor het begin
                    """)
    void anErrorNamesTheLineAndTheField(String right, String wrong, String field, String message) {
        assertThat(problemsIn(with(right, wrong))).anySatisfy(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.message()).contains(message);
            assertThat(problem.line()).isEqualTo(SmallSetup.lineOf(right, field));
        });
    }

    @Test
    void whatCannotBeSeenIsNotKept() {
        var setup = SmallSetup.read(with("name: Politie", "name: \"Po\\u202Elitie\\u0007 \""));

        assertThat(setup.organisations())
                .extracting(SetupFile.Organisation::name)
                .contains("Politie");
        assertThat(problemsIn(with("name: Politie", "name: \"\\u202E\"")))
                .hasToString("[Regel 11, organisations[2].name: dit veld is verplicht.]");
    }

    @Test
    void aMissingFieldIsReportedWhereItsSurroundingsBegin() {
        assertThat(problemsIn(with("  name: Voorbeeld\n", "")))
                .hasToString("[Regel 2, municipality.name: dit veld is verplicht.]");
    }

    @Test
    void aProblemReadsAsASentence() {
        assertThat(problemsIn(with("colour: '#1B2A6B'", "colour: blauw")))
                .hasToString("[Regel 10, organisations[2].colour: schrijf een kleur als #0B5FA5.]");
    }

    @Test
    void allProblemsComeAtOnce() {
        var text = SMALL.replace("GM0001", "Voorbeeld")
                .replace("initials: PO", "initials: 7")
                .replace("admin", "baas");

        assertThat(problemsIn(text))
                .extracting(SetupProblem::field)
                .containsExactly(
                        "municipality.code", "organisations[2].initials", "users", "users[2].memberships[1].role");
    }

    @Test
    void aFieldThatStandsTwiceIsReported() {
        var text = SMALL.replace("demo: false", "demo: false\ndemo: true");

        assertThat(problemsIn(text)).singleElement().hasToString("Regel 2, demo: dit veld staat er twee keer.");
    }

    @Test
    void brokenYamlNamesTheLine() {
        assertThat(problemsIn("demo: true\nmunicipality: [\n")).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("geen geldige YAML");
        });
    }

    @Test
    void aFileThatIsNoMappingIsRefused() {
        assertThat(problemsIn("- demo")).isNotEmpty();
        assertThat(problemsIn("")).singleElement().hasToString("Het bestand: het bestand is leeg.");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> SetupReader.read(Path.of("nergens.yaml")))
                .isInstanceOf(SetupRefused.class)
                .hasMessageContaining("nergens.yaml is niet te lezen");
    }

    @Test
    void aFileThatNeverEndsIsRefused() {
        assertThat(problemsIn(SMALL + "#".repeat(2_000_001)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("te groot"));
    }

    @Test
    void aFileThatRepeatsItselfIsRefused() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 60; level++) {
            bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(level, level - 1));
        }
        assertThat(problemsIn(bomb.toString()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("herhaalt zichzelf"));
        assertThat(problemsIn("demo: " + "[".repeat(500) + "]".repeat(500))).hasSize(1);
    }

    @Test
    void theArticleOfAWordIsDeOrHetOrLeftOut() {
        var words = "words: {wijk: wijk,";

        assertThat(problemsIn(SMALL)).isEmpty();
        assertThat(problemsIn(SMALL.replace(words, words + " article: het,"))).isEmpty();
        assertThat(problemsIn(SMALL.replace(words, words + " article: den,")))
                .singleElement()
                .satisfies(it -> assertThat(it.message()).startsWith("kies uit: de, het."));
    }

    @Test
    void aFileThatIsNoTextIsRefused() {
        var latin = new ByteArrayResource("naam: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> SetupReader.read(latin))
                .isInstanceOf(SetupRefused.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aMissingFileWithBoundariesIsReported() {
        assertThat(problemsIn("boundaries: [geen.geojson]\n" + SMALL))
                .singleElement()
                .hasToString("Regel 1, boundaries[1]: het bestand 'geen.geojson' is er niet of is geen GeoJSON.");
        assertThat(problemsIn("boundaries: [../geheim.geojson]\n" + SMALL)).hasSize(1);
    }

    /** Whatever line is lost, people get sentences and never a stack trace. */
    @Test
    void aFileWithAnyLineMissingIsReadOrRefused() {
        var lines = SmallSetup.demoLines();
        for (int lost = 0; lost < lines.size(); lost += 7) {
            var rest = new ArrayList<>(lines);
            rest.remove(lost);
            assertThat(problemsIn(String.join("\n", rest)))
                    .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        }
    }
}
