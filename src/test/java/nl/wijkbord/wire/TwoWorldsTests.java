package nl.wijkbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
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

/** A wijk with secrets and the same wijk without look alike, byte for byte, to whom they are kept from. */
@WireTest
@SuppressWarnings("NullAway.Init")
class TwoWorldsTests {

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
            seen.forEach((page, answer) -> told.put(page, Still.page(answer)));
            return told;
        };
    }
}
