package nl.wijkbord.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures how soon partners see what others ask, answer and agree; asserts nothing about time. */
@Tag("bench")
class HandOverBench {

    private static final int GOAL = 200;

    /** Handed over before anything counts: people work with a product that has run for hours, not seconds. */
    private static final int WARM_UP = 12;

    private static final int SIGNALS = 22;

    /** Nothing is there while there is nothing to tell. */
    private static final String BELL = "(document.querySelector('.bell-count')?.textContent ?? '')";

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @TempDir
    Path folder = Path.of("");

    /** What one presses, and how long it took until others saw it. */
    private final List<Double> inWork = new ArrayList<>();

    private final List<Double> inBell = new ArrayList<>();
    private final List<Double> answered = new ArrayList<>();
    private final List<Double> decided = new ArrayList<>();
    private final List<Double> accepted = new ArrayList<>();
    private final List<Double> agreed = new ArrayList<>();

    @Test
    void printTheTable() throws IOException {
        var file = folder.resolve("wijkbord").toAbsolutePath();
        var url = "jdbc:h2:file:" + file
                + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";
        var database = Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", "sa",
                "SPRING_DATASOURCE_PASSWORD", "");
        try (var product = RunningProduct.start(folder, database);
                var eyes = new Eyes()) {
            var worker = eyes.enter(product, "opbouwwerker");
            var people = new People(
                    product,
                    eyes.enter(product, "wijkmanager"),
                    worker,
                    worker.context().newPage(),
                    eyes.enter(product, "wijkbeheerder"));
            var cards = raised(people.worker(), product);
            cards.stream().limit(WARM_UP).forEach(it -> step(people, it));
            forget();
            cards.stream().skip(WARM_UP).forEach(it -> step(people, it));
            tell();
        }
    }

    /** Their screens: the second of whom is asked shows the own work. */
    private record People(RunningProduct product, Page manager, Page worker, Page work, Page keeper) {}

    /** As somebody raises them: title, place and kind, by keys. */
    private static List<String> raised(Page page, RunningProduct product) {
        page.navigate(product.url("/wijk/zuidoost"));
        page.locator("li.tile").first().waitFor();
        return IntStream.range(0, SIGNALS).mapToObj(it -> raised(page, it)).toList();
    }

    private static String raised(Page page, int which) {
        var title = "Fietsen op de stoep, rij " + which;
        page.keyboard().press("n");
        page.getByLabel("Wat is er aan de hand?").fill(title);
        page.getByLabel("Waar?").fill("winkelstraat " + which);
        page.getByLabel("Soort").last().fill("Zwerfafval");
        page.locator("vaadin-combo-box-item:not([hidden])").first().click();
        page.keyboard().press("Control+Enter");
        page.getByLabel("Wat is er aan de hand?").waitFor(GONE); // or the next key is a letter in it
        return page.locator("li.tile:has(a.tile-title:text-is('" + title + "'))")
                .getAttribute("data-card");
    }

    private void forget() {
        Stream.of(inWork, inBell, answered, decided, accepted, agreed).forEach(List::clear);
    }

    private void step(People people, String card) {
        people.manager().navigate(people.product().url("/k/" + card));
        people.worker().navigate(people.product().url("/k/" + card));
        people.work().navigate(people.product().url("/mijn-werk"));
        people.keeper().navigate(people.product().url("/mijn-werk"));
        people.work().locator("h1").waitFor();
        people.keeper().locator("h1").waitFor();
        ask(people, card);
        answer(people);
        agree(people, card);
    }

    private void ask(People people, String card) {
        button(people.manager(), "Vraag de partners").click();
        people.manager()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("VEENS"))
                .check();
        var before = String.valueOf(people.work().evaluate("() => " + BELL));
        Eyes.watch(people.work(), "seen", line(card));
        Eyes.watch(people.work(), "rung", BELL + " !== '" + before + "'");
        var from = Eyes.press(people.manager(), "Vragen");
        inWork.add(Eyes.told(people.work(), "seen") - from);
        inBell.add(Eyes.told(people.work(), "rung") - from);
    }

    private static String line(String number) {
        return "[...document.querySelectorAll('.work-line')].some(it => /" + number + "(?!\\d)/.test(it.textContent))";
    }

    private static String words(String words) {
        return "[...document.querySelectorAll('.card-section')].some(it => it.textContent.includes('" + words + "'))";
    }

    private void answer(People people) {
        button(people.worker(), "wij pakken op").waitFor();
        Eyes.watch(people.manager(), "seen", words("wij pakken op"));
        var from = Eyes.press(people.worker(), "wij pakken op");
        answered.add(Eyes.told(people.manager(), "seen") - from);
        button(people.manager(), "Beslis wie eerst reageert").click();
        button(people.manager(), "Beslissen").waitFor();
        Eyes.watch(people.worker(), "seen", words("is gevraagd om"));
        var deciding = Eyes.press(people.manager(), "Beslissen");
        decided.add(Eyes.told(people.worker(), "seen") - deciding);
        button(people.worker(), "Wij pakken dit op").waitFor();
        Eyes.watch(
                people.manager(),
                "seen",
                "document.querySelector('.stage-steps [aria-current]')?.textContent.includes('Opgepakt')");
        var accepting = Eyes.press(people.worker(), "Wij pakken dit op");
        accepted.add(Eyes.told(people.manager(), "seen") - accepting);
    }

    private void agree(People people, String card) {
        var what = "Praten over " + card;
        button(people.worker(), "Afspraak maken").click();
        people.worker().getByLabel("Wat spreken we af?").fill(what);
        people.worker().getByLabel("Wie?").last().fill("Corporatie");
        people.worker().locator("vaadin-combo-box-item:not([hidden])").first().click();
        Eyes.watch(
                people.keeper(),
                "seen",
                "[...document.querySelectorAll('.work-line')].some(it => it.textContent.includes('" + what + "'))");
        var from = Eyes.press(people.worker(), "Spreek af");
        agreed.add(Eyes.told(people.keeper(), "seen") - from);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private void tell() throws IOException {
        var figures = Figures.without();
        figures.steps("a question to the partners until it is in another's work", inWork, GOAL);
        figures.steps("the same, until the other's bell tells it", inBell, GOAL);
        figures.steps("an answer until who asked sees it", answered, GOAL);
        figures.steps("a decision until the chosen one sees it", decided, GOAL);
        figures.steps("its yes until who decided sees it", accepted, GOAL);
        figures.steps("an assignment until it is in another's work", agreed, GOAL);
        Files.writeString(Path.of("target", "bench-hand-over.md"), figures + System.lineSeparator());
    }
}
