package nl.wijkbord.bench;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkbord.town.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the packaged product in a real browser and prints the table; asserts nothing about time. */
@Tag("bench")
class BoardBench {

    private static final String BOARD = "/wijk/" + BusyTown.WIJK;
    private static final int FURTHER_BOARDS = 20;
    private static final int WARM_TIMES = 15;

    /** Opened before anything counts: people work with a product that has run for hours, not seconds. */
    private static final int WARM_UP = 40;

    private static final int COLD_TIMES = 7;
    private static final int MOVES = 20;

    @TempDir
    Path folder = Path.of("");

    @Test
    void printTheTable() throws IOException, SQLException {
        var database = database();
        RunningProduct.start(folder, database).close();
        fill(database, town -> {
            town.people(FURTHER_BOARDS);
            town.open(200);
        });
        try (var eyes = new Eyes()) {
            var figures = new Figures(bare(eyes));
            var young = warm(eyes, database);
            fill(database, town -> town.closed(20_000));
            measureTwoHundred(eyes, database, figures, young);
            fill(database, town -> town.open(1_000));
            measureAThousand(eyes, database, figures);
            fill(database, town -> town.work("bench1", 300, 10));
            measureWork(eyes, database, figures);
            tell(figures);
        }
    }

    private Map<String, String> database() {
        if (!TestDatabase.isMariaDb()) {
            var file = folder.resolve("wijkbord").toAbsolutePath();
            var url = "jdbc:h2:file:" + file
                    + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";
            return settings(url, "sa", "");
        }
        var fresh = TestDatabase.fresh();
        return settings(
                String.valueOf(fresh.get("spring.datasource.url")),
                String.valueOf(fresh.get("spring.datasource.username")),
                String.valueOf(fresh.get("spring.datasource.password")));
    }

    private static Map<String, String> settings(String url, String username, String password) {
        return Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", username,
                "SPRING_DATASOURCE_PASSWORD", password);
    }

    private static void fill(Map<String, String> database, Filling filling) throws SQLException {
        try (var town = new BusyTown(database)) {
            filling.fill(town);
        }
    }

    private static double bare(Eyes eyes) {
        try (var context = eyes.fresh("")) {
            var page = context.newPage();
            return Figures.median(WARM_TIMES, () -> Eyes.open(page, eyes.bareUrl()));
        }
    }

    /** Opening a board again and again in a browser that knows the way. */
    private static double warm(Page page, String url) {
        Figures.median(WARM_UP, () -> Eyes.open(page, url));
        return Figures.median(WARM_TIMES, () -> Eyes.open(page, url));
    }

    private double warm(Eyes eyes, Map<String, String> database) throws IOException {
        try (var product = RunningProduct.start(folder, database);
                var person = eyes.signIn(product, "wijkmanager")) {
            return warm(person.newPage(), product.url(BOARD));
        }
    }

    private void measureTwoHundred(Eyes eyes, Map<String, String> database, Figures figures, double young)
            throws IOException {
        try (var product = RunningProduct.start(folder, database);
                var person = eyes.signIn(product, "wijkmanager")) {
            var url = product.url(BOARD);
            var page = person.newPage();
            var warm = warm(page, url);
            figures.time("open a board of 200 cards, cold cache, until painted", cold(eyes, person, url), 750);
            figures.time("the same, warm", warm, 400);
            figures.growth("growth of that, history of 0 to 20,000 closed cards", young, warm, 5);
            figures.amount("transferred, cold", "kB", coldBytes(eyes, person, url) / 1_024.0, 480);
            figures.amount("transferred, warm", "kB", Eyes.bytes(page, url) / 1_024.0, 40);
            figures.amount("SQL statements, opening a board of 200", "", statements(product, page, url), 6);
            move(eyes, product, page, figures);
            memory(eyes, product, figures);
            figures.time("start to first page (database in use)", product.startTime.toMillis(), 4_000);
        }
    }

    private static double cold(Eyes eyes, BrowserContext person, String url) {
        return Figures.median(COLD_TIMES, () -> {
            try (var stranger = eyes.coldCopyOf(person)) {
                return Eyes.open(stranger.newPage(), url);
            }
        });
    }

    private static long coldBytes(Eyes eyes, BrowserContext person, String url) {
        try (var stranger = eyes.coldCopyOf(person)) {
            return Eyes.bytes(stranger.newPage(), url);
        }
    }

    private static long statements(RunningProduct product, Page page, String url) throws IOException {
        var before = product.logLength();
        Eyes.open(page, url);
        return counted("Opening", product.statementsSince(before));
    }

    /** Keeps what was said to the database, for whoever wonders about the number. */
    private static long counted(String what, List<String> statements) throws IOException {
        var text = what + ", " + statements.size() + " statements\n" + String.join("\n", statements) + "\n\n";
        Files.writeString(Path.of("target", "bench-sql.txt"), text, CREATE, APPEND);
        return statements.size();
    }

    private static void move(Eyes eyes, RunningProduct product, Page mover, Figures figures) throws IOException {
        var card = String.valueOf(
                mover.evaluate("() => document.querySelector('[data-stage=OPGEPAKT] li.tile').dataset.card"));
        var before = product.logLength();
        Eyes.move(mover, mover, card, "TE_BESPREKEN");
        figures.amount(
                "SQL statements, a move and a look at it", "", counted("A move", product.statementsSince(before)), 8);
        try (var person = eyes.signIn(product, "bench1")) {
            var other = person.newPage();
            Eyes.open(other, product.url(BOARD));
            var stages = new ArrayList<String>();
            var time = Figures.median(MOVES, () -> {
                stages.add(stages.size() % 2 == 0 ? "OPGEPAKT" : "TE_BESPREKEN");
                return Eyes.move(mover, other, card, stages.getLast());
            });
            figures.time("a move until another browser shows it", time, 200);
        }
    }

    private static void memory(Eyes eyes, RunningProduct product, Figures figures) throws IOException {
        product.rest();
        var before = product.heapInKb();
        var people = new ArrayList<BrowserContext>();
        for (int i = 1; i <= FURTHER_BOARDS; i++) {
            var person = eyes.signIn(product, "bench" + i);
            Eyes.open(person.newPage(), product.url(BOARD));
            people.add(person);
        }
        product.rest(); // browsers let go of the connections they opened to load faster
        var grown = (product.heapInKb() - before) / 1_024.0;
        people.forEach(BrowserContext::close);
        figures.amount("memory per further open board, own session, at rest", "MB", grown / FURTHER_BOARDS, 0.5);
    }

    private void measureAThousand(Eyes eyes, Map<String, String> database, Figures figures) throws IOException {
        try (var product = RunningProduct.start(folder, database);
                var person = eyes.signIn(product, "wijkmanager")) {
            var page = person.newPage();
            var url = product.url(BOARD);
            figures.time("open a board of 1,000 open cards, warm", warm(page, url), 450);
            figures.amount("transferred, 1,000 cards, warm", "kB", Eyes.bytes(page, url) / 1_024.0, 200);
            figures.amount("SQL statements, opening a board of 1,000", "", statements(product, page, url), 6);
        }
    }

    private void measureWork(Eyes eyes, Map<String, String> database, Figures figures) throws IOException {
        try (var product = RunningProduct.start(folder, database);
                var person = eyes.signIn(product, "bench1")) {
            var page = person.newPage();
            var url = product.url("/mijn-werk");
            figures.time(
                    "Mijn werk, 300 items over 10 wijken (of each group the first 30), warm", warm(page, url), 400);
            figures.amount("SQL statements, opening Mijn werk of 300", "", statements(product, page, url), 6);
        }
    }

    private static void tell(Figures figures) throws IOException {
        Files.writeString(Path.of("target", "bench.md"), figures + System.lineSeparator());
        assertThat(figures.toString()).contains("1,000");
    }

    /** Something to put in a database that stands still. */
    private interface Filling {
        void fill(BusyTown town) throws SQLException;
    }
}
