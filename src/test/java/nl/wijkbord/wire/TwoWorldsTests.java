package nl.wijkbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.town.Records;
import nl.wijkbord.wire.CanaryTown.Canaries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A wijk with secrets and the same wijk without look alike, byte for byte, to whom they are kept from. */
@WireTest
@SuppressWarnings("NullAway.Init")
class TwoWorldsTests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Pattern CELL = Pattern.compile("lr_[0-9a-f]{16}_");

    /** What differs from one moment to the next, whatever is on the board. */
    private static final Pattern CHANCE = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" // keys and addresses of files
                    + "|nonce[-=]\"?[A-Za-z0-9+/=]{22,}|content=\"[A-Za-z0-9_-]{60,}\"" // of this very answer
                    + "|JSESSIONID=\\w+|date=\\[[^]]*]|expires=[^;]*;|XSRF-TOKEN=[^;]*" // headers
                    + "|content-length=\\[\\d+]"
                    + "|\"v-uiId\":\\d+|ROOT-\\d+");

    @Autowired
    private Secrets secrets;

    @Autowired
    private Records records;

    @LocalServerPort
    private int port;

    private CanaryTown town;

    private final Canaries canaries = new Canaries(11);
    private CardId shared;
    private List<String> numbers = List.of();

    @BeforeEach
    void aWijkWithoutSecrets() {
        town = secrets.town();
        var card = secrets.shared("Zwerfafval bij de winkels");
        shared = card.id();
        secrets.shared("Graffiti op de school");
        numbers = records.numbers(town.noord.value());
        town.off();
    }

    @AfterEach
    void off() {
        town.off();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wijkagent", "wijkmanager", "wethouder"})
    void aSecretLeavesNoTrace(String name) {
        var tour = tour(name);
        var _ = tour.get(); // the first time, a card is new to whoever looks
        var without = tour.get();
        keepSecrets();

        assertThat(differences(without, tour.get())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "wijkbeheerder")
    void whoKeepsThemSeesTheDifference(String name) {
        var tour = tour(name);
        var _ = tour.get();
        var without = tour.get();
        keepSecrets();

        assertThat(differences(without, tour.get())).isNotEmpty();
    }

    /** For every page that differs: where. */
    private static Map<String, String> differences(Map<String, String> one, Map<String, String> other) {
        var differences = new TreeMap<String, String>();
        one.forEach((page, was) -> {
            var is = other.getOrDefault(page, "");
            if (!was.equals(is)) {
                differences.put(page, around(was, is) + " <> " + around(is, was));
            }
        });
        return differences;
    }

    private static String around(String one, String other) {
        var at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return one.substring(Math.max(0, at - 60), Math.min(one.length(), at + 60));
    }

    private void keepSecrets() {
        secrets.hideOn(shared, canaries);
        secrets.hide(Visibility.EIGEN_ORGANISATIE, shared, canaries);
        secrets.hide(Visibility.BEPERKT, shared, canaries);
        secrets.hideInitiative(canaries);
        town.off();
    }

    /** Every time in a new tab of a new session. */
    private Supplier<Map<String, String>> tour(String name) {
        return () -> {
            var seen = new Tour(town.tab(port, name), town.slug(town.noord)).all(numbers, List.of("zwerf", "graffiti"));
            var told = new TreeMap<String, String>();
            seen.forEach((page, answer) -> told.put(page, still(answer)));
            return told;
        };
    }

    /** Without what differs by chance; of what Vaadin tells in no particular order, in one order. */
    private static String still(String answer) {
        return CHANCE.matcher(
                        numbered(answer).lines().map(TwoWorldsTests::sorted).collect(Collectors.joining("\n")))
                .replaceAll("*");
    }

    private static String sorted(String line) {
        var at = Math.max(line.indexOf("}{\"") + 1, line.indexOf("{\"appConfig\""));
        if (at <= 0) {
            return line;
        }
        try (var parser = JSON.createParser(line.substring(at))) {
            ObjectNode told = parser.readValueAsTree();
            told.remove("LAZY"); // which script the browser has to load, and not what is on the screen
            told.withObject("/appConfig").withObject("/uidl").remove("LAZY");
            var rest = at + (int) parser.currentLocation().getCharOffset();
            return line.substring(0, at)
                    + JSON.writeValueAsString(JSON.treeToValue(told, Map.class))
                    + line.substring(rest);
        }
    }

    /** The ways in which a table draws its cells get names by chance. */
    private static String numbered(String answer) {
        var names = new LinkedHashMap<String, String>();
        return CELL.matcher(answer)
                .replaceAll(it -> names.computeIfAbsent(it.group(), _ -> "cell" + names.size() + "_"));
    }
}
