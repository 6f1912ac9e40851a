package nl.wijkbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What somebody's own screens do while that person works fast, or comes in by another door. */
@WireTest
@SuppressWarnings("NullAway.Init")
class OpenScreensTests {

    @Autowired
    private Secrets secrets;

    @Autowired
    private CardWork work;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private CanaryTown town;
    private CardId card;
    private String number = "";
    private Tab tab;
    private int board;

    /** A card that somebody leads goes to and fro without questions. */
    @BeforeEach
    void aWijkagentLooksAtABoard() {
        town = secrets.town();
        var shared = secrets.shared("Zwerfafval bij de winkels");
        work.giveTo(shared, town.corporatie, town.person("wijkbeheerder").id());
        card = shared.id();
        number = secrets.number(card).toString();
        town.off();
        tab = town.tab(port, "wijkagent").open("wijk/" + town.slug(town.noord));
        board = tab.parts().of("wb-board").getFirst();
    }

    @AfterEach
    void off() {
        town.off();
    }

    @Test
    void severalMovesInOneBreathAreNoConflictWithOneself() {
        tab.send(move(Stage.TE_BESPREKEN), move(Stage.OPGEPAKT), move(Stage.TE_BESPREKEN));

        assertThat(moves()).isEqualTo(3);
    }

    @Test
    void theAnswerToAMoveHoldsTheColumnWhereTheTileIsNow() {
        assertThat(tab.send(move(Stage.TE_BESPREKEN))).contains("|TE_BESPREKEN\":[\"" + number + "\"");
        assertThat(tab.send(move(Stage.OPGEPAKT))).contains("|OPGEPAKT\":[\"" + number + "\"");
    }

    @Test
    void aLoginScreenIsLeftBehindByWhoSignedIn() {
        var login = new Tab(port).open("login");
        assertThat(login.look()).doesNotContain("sessionExpired");

        login.signIn(town.person("wijkagent").username(), CanaryTown.PASSWORD).get("/wijken");

        assertThat(login.look()).contains("sessionExpired");
    }

    private ObjectNode move(Stage stage) {
        var told = JsonMapper.shared().createObjectNode();
        told.putObject("event.detail")
                .put("card", number)
                .put("stage", stage.name())
                .put("after", "");
        var message = Tab.rpc("event", board).put("event", "card-move");
        message.set("data", told);
        return message;
    }

    private int moves() {
        return database.sql("select count(*) from history where card_id = ? and action = 'card.moved'")
                .param(card.value())
                .query(Integer.class)
                .single();
    }
}
