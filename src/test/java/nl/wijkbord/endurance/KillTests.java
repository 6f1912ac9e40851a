package nl.wijkbord.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkbord.town.TestDatabase;
import nl.wijkbord.wire.Tab;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** The product is killed while four people move cards, again and again: what was confirmed to them is still there. */
@Tag("endurance")
class KillTests {

    private static final int TIMES = Integer.getInteger("wijkbord.kills", 50);
    private static final int BUSY = 1_500;
    private static final Duration READY = Duration.ofSeconds(15);

    /** As the product sets it; with the delay that H2 has of itself, confirmed moves are lost. */
    private static final String H2 = ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + System.getProperty("wijkbord.h2", ";WRITE_DELAY=0");

    @TempDir
    private Path folder = Path.of("");

    private static final Map<String, String> NAMES = Map.of("OPGEPAKT", "Opgepakt", "TE_BESPREKEN", "Te bespreken");

    private final Random dice = new Random(20261122);
    private final List<Duration> starts = new ArrayList<>();
    private int confirmed;

    /** A card that somebody moves to and fro, the column it was in first, and where it was confirmed to be since. */
    private record Mover(Tab tab, int board, String card, String first, List<String> confirmed) {

        /** Until nobody answers any more. Within a column nothing is remembered, so it is always to the other. */
        List<String> work() {
            try {
                while (true) {
                    var at = confirmed.isEmpty() ? first : confirmed.getLast();
                    var to = at.equals("OPGEPAKT") ? "TE_BESPREKEN" : "OPGEPAKT";
                    var move = JsonMapper.shared().createObjectNode();
                    move.putObject("event.detail")
                            .put("card", card)
                            .put("stage", to)
                            .put("after", "");
                    if (tab.event(board, "card-move", move).contains(card + " staat nu in " + NAMES.get(to) + ".")) {
                        confirmed.add(to);
                    }
                }
            } catch (IllegalStateException _) {
                return confirmed;
            }
        }
    }

    @Test
    void whatWasConfirmedOutlivesTheProcess() throws Exception {
        var settings = settings();
        new Product(folder, settings).close(); // the first start fills the database
        try (var people = Executors.newCachedThreadPool()) {
            for (int i = 0; i < TIMES; i++) {
                once(settings, people);
            }
        }
        System.out.printf(
                "killed %d times, %d moves confirmed, none lost; ready again after at most %d ms%n",
                TIMES,
                confirmed,
                starts.stream().mapToLong(Duration::toMillis).max().orElseThrow());
        assertThat(confirmed).isGreaterThan(TIMES);
        assertThat(starts).allSatisfy(it -> assertThat(it).isLessThan(READY));
    }

    private void once(Map<String, String> settings, ExecutorService people) throws Exception {
        var before = new ArrayList<Integer>();
        var cards = cards(settings);
        var stages = new ArrayList<String>();
        for (var card : cards) {
            before.add(lines(settings, card));
            stages.add(stage(settings, card));
        }
        var working = new ArrayList<Future<List<String>>>();
        try (var product = new Product(folder, settings)) {
            starts.add(product.readyAfter);
            for (int i = 0; i < cards.size(); i++) {
                var mover = mover(product.port(), cards.get(i), stages.get(i));
                working.add(people.submit(mover::work));
            }
            product.ended(dice.nextInt(BUSY) + 100L);
        }
        for (int i = 0; i < cards.size(); i++) {
            check(settings, cards.get(i), working.get(i).get(), before.get(i));
        }
    }

    /** One more may have been under way: written, and not confirmed before the end. */
    private void check(Map<String, String> settings, String card, List<String> moves, int before) throws Exception {
        assertThat(lines(settings, card) - before).as(card).isBetween(moves.size(), moves.size() + 1);
        confirmed += moves.size();
        if (lines(settings, card) - before == moves.size() && !moves.isEmpty()) {
            assertThat(stage(settings, card)).isEqualTo(moves.getLast());
        }
    }

    private static Mover mover(int port, String card, String first) {
        var tab = new Tab(port).signIn("wijkmanager", "wijkbord").open("wijken");
        return new Mover(tab, tab.parts().of("wb-board").getFirst(), card, first, new ArrayList<>());
    }

    /** Cards that have somebody who leads them go to and fro without questions. */
    private List<String> cards(Map<String, String> settings) {
        return database(settings)
                .sql(
                        "select concat('SIG-', number) from card where kind = 'SIGNAL' and lead_id is not null"
                                + " and stage in ('OPGEPAKT', 'TE_BESPREKEN') and visibility = 'WIJKTEAM' order by number limit 4")
                .query(String.class)
                .list();
    }

    private static int lines(Map<String, String> settings, String card) {
        return database(settings)
                .sql("select count(*) from history where object = ? and action = 'card.moved'")
                .param(card)
                .query(Integer.class)
                .single();
    }

    private static String stage(Map<String, String> settings, String card) {
        return database(settings)
                .sql("select stage from card where kind = 'SIGNAL' and number = ?")
                .param(Integer.valueOf(card.substring("SIG-".length())))
                .query(String.class)
                .single();
    }

    /** Only while the product is not there: one process at a time has the file. */
    private static JdbcClient database(Map<String, String> settings) {
        return JdbcClient.create(new DriverManagerDataSource(
                settings.getOrDefault("SPRING_DATASOURCE_URL", ""),
                settings.getOrDefault("SPRING_DATASOURCE_USERNAME", "sa"),
                settings.getOrDefault("SPRING_DATASOURCE_PASSWORD", "")));
    }

    /** H2 in a file as the product has it by default, or MariaDB. */
    private Map<String, String> settings() {
        return TestDatabase.isMariaDb()
                ? Map.of(
                        "SPRING_DATASOURCE_URL",
                                String.valueOf(TestDatabase.fresh().get("spring.datasource.url")),
                        "SPRING_DATASOURCE_USERNAME", "root",
                        "SPRING_DATASOURCE_PASSWORD", "")
                : Map.of("SPRING_DATASOURCE_URL", h2(), "SPRING_DATASOURCE_USERNAME", "sa");
    }

    private String h2() {
        return "jdbc:h2:file:" + folder.resolve("wijkbord") + H2;
    }
}
