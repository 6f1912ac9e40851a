package nl.wijkbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.town.Records;
import nl.wijkbord.wire.CanaryTown.Canaries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages that no honest browser sends change nothing, tell nothing and break nothing. */
@WireTest
@SuppressWarnings("NullAway.Init")
class ForgedMessageTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private Secrets secrets;

    @Autowired
    private Records records;

    @LocalServerPort
    private int port;

    private CanaryTown town;

    private final Canaries canaries = new Canaries(7);
    private String shared = "";
    private String hidden = "";
    private Map<String, List<String>> before = Map.of();
    private int deeds;

    @BeforeEach
    void aSharedCardAndAHiddenOne() {
        town = secrets.town();
        var card = secrets.shared("Zwerfafval bij de winkels");
        shared = secrets.number(card.id()).toString();
        secrets.hideOn(card.id(), canaries);
        hidden = secrets.hide(Visibility.BEPERKT, card.id(), canaries).toString();
        town.off();
        before = records.all();
        deeds = records.deeds();
    }

    @AfterEach
    void off() {
        town.off();
    }

    /** Whoever only reads hits every part of the screen, seen or not, with every event and a value of its own making. */
    @Test
    void whoOnlyReadsChangesNothingWhateverIsSent() {
        var manager = onBoard("manager", shared);
        var last = manager.parts().all().stream().mapToInt(it -> it).max().orElseThrow();
        var ears = manager.parts().ears();
        var callables = manager.parts().callables();
        assertThat(ears).hasSizeGreaterThan(20);

        IntStream.rangeClosed(4, last + 20).forEach(node -> {
            manager.send(
                    Tab.rpc("mSync", node)
                            .put("feature", 1)
                            .put("property", "value")
                            .put("value", hidden),
                    Tab.rpc("mSync", node)
                            .put("feature", 1)
                            .put("property", "disabled")
                            .put("value", false),
                    Tab.rpc("mSync", node)
                            .put("feature", 1)
                            .put("property", "opened")
                            .put("value", true),
                    Tab.rpc("event", node).put("event", "click").set("data", JSON.createObjectNode()));
        });
        var again = onBoard("manager", shared);
        ears.stream()
                .filter(it -> !it.event().equals("ui-navigate"))
                .forEach(ear -> values().forEach(value -> again.event(ear.node(), ear.event(), data(ear, value))));
        callables.forEach(it -> again.send(Tour.call(it.node(), it.method(), hidden, 0, 100)));
        again.send(Tour.call(1, "getClass"), Tour.call(1, "close"));

        unharmed(manager);
        unharmed(again);
    }

    @Test
    void whoWritesDoesNothingToAHiddenCard() {
        var agent = onBoard("wijkagent", "");
        var board = agent.parts().of("wb-board").getFirst();
        for (var event : List.of(
                "card-open", "card-lift", "card-move", "vaadin-context-menu-before-open", "card-key", "cards-marked")) {
            values().forEach(value ->
                    agent.event(board, event, JSON.createObjectNode().set("event.detail", value)));
            agent.parts().of("button").forEach(it -> agent.event(it, "click", JSON.createObjectNode()));
        }

        unharmed(agent);
    }

    @Test
    void theSameMessageFromWhoMayDoesSomething() {
        var owner = onBoard("wijkbeheerder", "");
        var board = owner.parts().of("wb-board").getFirst();

        owner.event(board, "card-move", JSON.createObjectNode().set("event.detail", move(shared)));

        assertThat(owner.received()).contains(canaries.in("BEPERKT title"));
        assertThat(records.all()).isNotEqualTo(before);
        assertThat(records.deeds()).isEqualTo(deeds + 1);
    }

    @Test
    void aMessageWithoutTheRightKeyIsNotRead() {
        var owner = onBoard("wijkbeheerder", "");
        var board = owner.parts().of("wb-board").getFirst();
        owner.forget();

        var answer = owner.send("0b5f1c1e-0000-4000-8000-000000000000", (tools.jackson.databind.node.ObjectNode)
                Tab.rpc("event", board)
                        .put("event", "card-move")
                        .set("data", JSON.createObjectNode().set("event.detail", move(shared))));

        assertThat(answer).contains("appError");
        assertThat(owner.statuses()).last().isEqualTo(200);
        unharmed(owner);
    }

    private void unharmed(Tab tab) {
        assertThat(records.all()).isEqualTo(before);
        assertThat(records.deeds()).isEqualTo(deeds);
        assertThat(tab.statuses()).doesNotContain(500);
        assertThat(canaries.all().values())
                .noneSatisfy(it -> assertThat(tab.received()).contains(it));
    }

    private Tab onBoard(String name, String card) {
        var path = "wijk/" + town.slug(town.noord);
        return town.tab(port, name).open(card.isEmpty() ? path : path + "/kaart/" + card);
    }

    private static JsonNode data(Parts.Ear ear, JsonNode value) {
        var data = JSON.createObjectNode();
        ear.wanted().forEach(it -> data.set(it, value));
        return data;
    }

    private JsonNode move(String card) {
        return JSON.createObjectNode()
                .put("card", card)
                .put("stage", "TE_BESPREKEN")
                .put("after", "");
    }

    /** What a forger may send along. */
    private List<JsonNode> values() {
        return List.of(
                move(hidden),
                JSON.createObjectNode()
                        .put("card", hidden)
                        .put("stage", "AFGEROND")
                        .put("after", shared),
                JSON.createObjectNode()
                        .put("card", hidden)
                        .put("key", "S-right")
                        .put("stage", "WEG"),
                JSON.createObjectNode().set("cards", JSON.createArrayNode().add(hidden)),
                JSON.createObjectNode(),
                JSON.createArrayNode().add(1),
                JSON.nullNode(),
                JSON.getNodeFactory().stringNode("../" + "x".repeat(100_000)),
                JSON.getNodeFactory().numberNode(Long.MIN_VALUE));
    }
}
