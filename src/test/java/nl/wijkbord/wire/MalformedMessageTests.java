package nl.wijkbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import nl.wijkbord.ui.Failures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whoever sends nonsense fills no log: each message is one line, and none of its words. */
@WireTest
@SuppressWarnings("NullAway.Init")
class MalformedMessageTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WORDS = "vals\n2026-01-01 ERROR verzonnen regel";
    private static final Logger EVERYTHING = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @Autowired
    private Secrets secrets;

    @LocalServerPort
    private int port;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Tab tab;

    @BeforeEach
    void aTabThatIsListenedTo() {
        var town = secrets.town();
        tab = town.tab(port, "wijkbeheerder").open("wijk/" + town.slug(town.noord));
        log.start();
        EVERYTHING.addAppender(log);
    }

    @AfterEach
    void off() {
        EVERYTHING.detachAppender(log);
        secrets.town().off();
    }

    @Test
    void aPropertyThatNobodyMaySetIsOneLine() {
        var board = tab.parts().of("wb-board").getFirst();
        tab.fill(board, "value", WORDS);
        tab.fill(1, WORDS, "x");

        assertLines(2);
    }

    @Test
    void anEventThatCannotBeReadIsOneLine() {
        tab.event(
                1,
                "ui-navigate",
                JSON.createObjectNode().set("route", JSON.createObjectNode().put(WORDS, WORDS)));
        // this one reads like any other: there is nothing to tell
        tab.event(1, "ui-refresh", JSON.createObjectNode().put("route", WORDS));

        assertLines(1);
    }

    @Test
    void aMethodThatNobodyMayCallIsOneLine() {
        tab.send(Tour.call(1, WORDS, WORDS));

        assertLines(1);
    }

    @Test
    void aMessageFullOfThemIsStillOneLine() {
        tab.send(Tour.call(1, "getClass"), Tour.call(1, WORDS, WORDS), Tour.call(1, "getClass"));

        assertLines(1);
    }

    @Test
    void aMessageThatIsNoMessageIsOneLine() {
        tab.send(JSON.createObjectNode().put("type", WORDS), JSON.createObjectNode());
        tab.send((ObjectNode) Tab.rpc("event", 1).put("node", WORDS));
        tab.sendRaw("{" + WORDS);
        tab.sendRaw("[]");
        tab.sendRaw("");

        assertLines(4);
    }

    /** The same log tells of our own mistakes in full. */
    @Test
    void aMistakeOfOursIsStillToldInFull() {
        Failures.log(new IllegalStateException("ours"));

        assertThat(warnings())
                .hasSize(1)
                .allSatisfy(it -> assertThat(it.getThrowableProxy()).isNotNull());
    }

    /** As many as there were messages: a message that makes two lines makes more of them than it costs. */
    private void assertLines(int messages) {
        assertThat(warnings()).hasSize(messages).allSatisfy(it -> {
            assertThat(it.getThrowableProxy()).as(it.getFormattedMessage()).isNull();
            assertThat(it.getFormattedMessage()).doesNotContain("\n", "vals", "verzonnen");
        });
    }

    private List<ILoggingEvent> warnings() {
        return log.list.stream()
                .filter(it -> it.getLevel().isGreaterOrEqual(Level.WARN))
                .toList();
    }
}
