package nl.wijkbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.wijkbord.card.BinCollection;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.TestClock;
import nl.wijkbord.wire.CanaryTown.Canaries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lay in the bin for thirty days is gone from the database, to the last word. */
@WireTest
@SuppressWarnings("NullAway.Init")
class DestructionTests {

    /** Other words every time: what one test leaves in the bin is none of the next one's business. */
    private static final AtomicLong SEED = new AtomicLong(20_260_311);

    @Autowired
    private Secrets secrets;

    @Autowired
    private CardWork work;

    @Autowired
    private CardService cards;

    @Autowired
    private BinCollection bin;

    @Autowired
    private CurrentViewer me;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    private final Canaries canaries = new Canaries(SEED.getAndIncrement());
    private CardRow shared;
    private CardNumber hidden;

    @BeforeEach
    void aCardWithEverythingOnItGoesIntoTheBin() {
        var beside = secrets.shared("Zwerfafval bij de winkels");
        hidden = secrets.hide(Visibility.EIGEN_ORGANISATIE, beside.id(), canaries);
        shared = cards.rows(List.of(beside.id()), me.get().clearance()).getFirst();
        var card = cards.find(hidden, me.get().clearance()).orElseThrow();
        work.favour(card.id(), true);
        work.remove(card.ref());
    }

    @AfterEach
    void today() {
        secrets.town().off();
        clock.becomes(LocalDate.of(2026, 3, 11));
    }

    @Test
    void afterThirtyDaysNoWordOfItIsLeft() throws SQLException {
        clock.pass(Duration.ofDays(30));

        bin.collect();

        assertThat(database().toString()).doesNotContain(canaries.all().values());
        assertThat(cards.rows(List.of(shared.id()), me.get().clearance())).hasSize(1);
    }

    @Test
    void thatItWasThereAndWasDestroyedIsRemembered() {
        clock.pass(Duration.ofDays(30));

        bin.collect();

        assertThat(database.sql("select action from history where object = ? and outcome = 'DONE' order by id")
                        .param(hidden.toString())
                        .query(String.class)
                        .list())
                .startsWith("card.created")
                .contains("card.changed", "card.removed")
                .endsWith("card.destroyed");
    }

    @Test
    void aDayEarlierEverythingIsStillThere() throws SQLException {
        clock.pass(Duration.ofDays(30).minusSeconds(1));

        bin.collect();

        assertThat(database().toString()).contains(canaries.all().values());
    }

    /** Whoever adds a table with something of a card adds it to what is destroyed, and then here. */
    @Test
    void everyTableThatPointsAtACardIsKnown() throws SQLException {
        assertThat(pointingAt("card"))
                .containsExactlyInAnyOrder(
                        "card",
                        "card_partner",
                        "card_audience",
                        "card_share",
                        "card_also_in",
                        "own_mark",
                        "card_domain",
                        "signal_card",
                        "initiative_card",
                        "assignment_card",
                        "card_comment",
                        "card_attachment",
                        "card_relation",
                        "external_reference",
                        "card_seen",
                        "consultation",
                        "lead_decision",
                        "signal_sighting",
                        "notification",
                        "favourite");
        assertThat(pointingAt("card_comment")).containsExactlyInAnyOrder("comment_edit", "comment_reaction");
    }

    private TreeSet<String> pointingAt(String table) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = source.getConnection();
                var keys = connection
                        .getMetaData()
                        .getExportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                found.add(keys.getString("FKTABLE_NAME"));
            }
        }
        return found;
    }

    private Map<String, List<Map<String, Object>>> database() throws SQLException {
        var rows = new TreeMap<String, List<Map<String, Object>>>();
        try (var connection = source.getConnection();
                var tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME");
                rows.put(name, database.sql("select * from " + name).query().listOfRows());
            }
        }
        return rows;
    }
}
