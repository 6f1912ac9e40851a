package nl.wijkbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.town.Records;
import nl.wijkbord.wire.CanaryTown.Canaries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one organisation keeps to itself never leaves the server for another, on any page. */
@WireTest
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class CanaryTests {

    @Autowired
    private Secrets secrets;

    @Autowired
    private Records records;

    @LocalServerPort
    private int port;

    private CanaryTown town;

    private final Canaries canaries = new Canaries(20261122);
    private List<String> numbers = List.of();
    private List<String> words = List.of();

    @BeforeEach
    void theCorporatieHasSecrets() {
        town = secrets.town();
        var shared = secrets.shared("Zwerfafval bij de winkels");
        secrets.hideOn(shared.id(), canaries);
        secrets.hide(Visibility.EIGEN_ORGANISATIE, shared.id(), canaries);
        secrets.hide(Visibility.BEPERKT, shared.id(), canaries);
        secrets.hideInitiative(canaries);
        town.off();
        numbers = records.numbers(town.noord.value());
        words = canaries.all().entrySet().stream()
                .filter(it -> it.getKey()
                        .matches("BEPERKT (title|description|place)|own task|initiative|EIGEN_ORGANISATIE title"))
                .map(it -> Canaries.beginning(it.getValue()))
                .toList();
    }

    @AfterEach
    void off() {
        town.off();
    }

    @Test
    void whoKeepsASecretFindsEveryWordOfIt() {
        var seen = tour("wijkbeheerder");

        assertThat(found(seen).keySet())
                .containsExactlyInAnyOrderElementsOf(canaries.all().keySet());
    }

    @Test
    void nobodyElseFindsAWordOfIt() {
        var others = town.persons.keySet().stream()
                .filter(it -> !it.equals("wijkbeheerder"))
                .toList();

        assertThat(others)
                .hasSize(7)
                .allSatisfy(name -> assertThat(found(tour(name))).as(name).isEmpty());
    }

    @Test
    void whoWatchesOverPrivacyReadsTheLogAndTakesItAlong() {
        var log = tour("privacy").get("audit");

        assertThat(log).contains("Afgeschermde kaart bekeken", "filename=\"logboek.csv\"", "\"Wanneer\";\"Wie\";");
    }

    @Test
    void theAddressOfAFileIsOfNoUseToAnother() {
        var owner = town.tab(port, "wijkbeheerder");
        numbers.forEach(it -> owner.open("k/" + it));
        var files = Tour.FILE
                .matcher(owner.received())
                .results()
                .map(it -> "/" + it.group(1))
                .collect(Collectors.toSet());
        assertThat(files).isNotEmpty();
        assertThat(files)
                .anySatisfy(it -> assertThat(owner.get(it).statusCode()).isEqualTo(200));
        var agent = town.tab(port, "wijkagent").open("wijken");

        assertThat(files).allSatisfy(it -> {
            var answer = agent.get(it);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).doesNotContain("image");
            assertThat(answer.statusCode()).isNotEqualTo(500);
        });
        assertThat(found(Map.of("files", agent.received()))).isEmpty();
    }

    @Test
    void notAWordOfItIsWrittenInTheLog(CapturedOutput log) {
        tour("wijkbeheerder");
        tour("wijkagent");
        assertThat(found(Map.of("log", log.getAll()))).isEmpty();

        LoggerFactory.getLogger(CanaryTests.class)
                .error(canaries.all().values().iterator().next());
        assertThat(found(Map.of("log", log.getAll()))).hasSize(1);
    }

    private Map<String, String> tour(String name) {
        return new Tour(town.tab(port, name), town.slug(town.noord)).all(numbers, words);
    }

    /** Which secrets are somewhere in it, and where. */
    private Map<String, Set<String>> found(Map<String, String> seen) {
        return canaries.all().entrySet().stream()
                .map(secret -> Map.entry(
                        secret.getKey(),
                        seen.entrySet().stream()
                                .filter(page -> page.getValue().contains(secret.getValue()))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())))
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
