package nl.wijkbord.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Real browsers that know when they have painted a board, or a list of work. */
final class Eyes implements AutoCloseable {

    private static final String PASSWORD = "wijkbord";
    private static final double PATIENCE = 120_000;

    /** The frame after the one in which the tiles or lines came; only then a person sees them. */
    private static final String WATCH = """
            (() => {
              const frame = requestAnimationFrame;
              const look = () => document.querySelectorAll('li.tile, .work-line .title:not(:empty)').length > 20
                ? frame(() => frame(() => { window.painted = performance.now(); }))
                : frame(look);
              look();
            })()
            """;

    private final Playwright playwright;
    private final Browser browser;
    private final HttpServer bareServer;

    Eyes() throws IOException {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run")));
        bareServer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bareServer.createContext("/", exchange -> {
            var page = barePage().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        bareServer.start();
    }

    /** As many tiles as a board of 200 cards, and nothing else: what this machine needs at least. */
    private static String barePage() {
        return "<!doctype html><title>bare</title><ul>"
                + "<li class=tile><h3>Zwerfafval bij de halte</h3><p>Signaal, VEENS</p></li>".repeat(200) + "</ul>";
    }

    String bareUrl() {
        return "http://127.0.0.1:" + bareServer.getAddress().getPort() + "/";
    }

    /** A browser with an empty cache in which somebody signed in, and saw a board. */
    BrowserContext signIn(RunningProduct product, String username) {
        var context = fresh("");
        var page = enter(product, context, username);
        page.waitForFunction("() => window.painted");
        page.close(); // a page that is there tells the server that it goes
        return context;
    }

    /** Somebody comes in; what there is to see may be little. */
    Page enter(RunningProduct product, String username) {
        return enter(product, fresh(""), username);
    }

    private static Page enter(RunningProduct product, BrowserContext context, String username) {
        var page = context.newPage();
        page.navigate(product.url("/login"));
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** The same person in a browser that has never been here. */
    BrowserContext coldCopyOf(BrowserContext person) {
        return fresh(person.storageState());
    }

    BrowserContext fresh(String state) {
        var options = new Browser.NewContextOptions().setViewportSize(1920, 1080);
        var context = browser.newContext(state.isEmpty() ? options : options.setStorageState(state));
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(WATCH);
        return context;
    }

    /** Milliseconds from the start of the navigation until the tiles were painted. */
    static double open(Page page, String url) {
        page.navigate(url);
        return ((Number) page.waitForFunction("() => window.painted").jsonValue()).doubleValue();
    }

    /** Bytes over the network for opening this page, what is pushed included. */
    static long bytes(Page page, String url) {
        var bytes = new AtomicLong();
        var network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                it -> bytes.addAndGet(it.get("encodedDataLength").getAsLong()));
        network.on("Network.webSocketFrameReceived", it -> bytes.addAndGet(payload(it)));
        open(page, url);
        network.detach();
        return bytes.get();
    }

    private static long payload(JsonObject frame) {
        return frame.getAsJsonObject("response")
                .get("payloadData")
                .getAsString()
                .length();
    }

    /** Milliseconds from a drop of a card on one screen until the other screen has drawn it there. */
    static double move(Page mover, Page other, String card, String stage) {
        var place = "[data-stage=" + stage + "] li.tile[data-card=" + card + "]";
        other.evaluate("""
                place => { window.seen = new Promise(done => {
                  const look = () => document.querySelector(place)
                    ? done(performance.timeOrigin + performance.now()) : requestAnimationFrame(look);
                  look();
                }); }
                """, place);
        var from = number(mover.evaluate("""
                ([card, stage]) => {
                  const board = document.querySelector('wb-board');
                  const lane = board.querySelector(`li.tile[data-card="${card}"]`).closest('.lane').dataset.lane;
                  const now = performance.timeOrigin + performance.now();
                  board.tell('card-move', { card, stage, lane, after: null });
                  return now;
                }
                """, List.of(card, stage)));
        return number(other.evaluate("() => window.seen")) - from;
    }

    /** Lets a screen remember the moment at which something is so on it. */
    static void watch(Page page, String name, String so) {
        page.evaluate("() => { window." + name + " = new Promise(done => { const look = () => (" + so
                + ") ? done(performance.timeOrigin + performance.now()) : requestAnimationFrame(look); look(); }); }");
    }

    /** The moment that {@link #watch} remembers, as soon as it has come. */
    static double told(Page page, String name) {
        return number(page.evaluate("() => window." + name));
    }

    /** Presses the newest button with these words, and tells when. */
    static double press(Page page, String words) {
        return number(page.evaluate("""
                words => {
                  const buttons = [...document.querySelectorAll('vaadin-button, button')]
                    .filter(it => it.checkVisibility() && it.textContent.trim() === words);
                  const now = performance.timeOrigin + performance.now();
                  buttons.at(-1).click();
                  return now;
                }
                """, words));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    @Override
    public void close() {
        playwright.close();
        bareServer.stop(0);
    }
}
