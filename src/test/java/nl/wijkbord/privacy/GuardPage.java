package nl.wijkbord.privacy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wijkbord.privacy.Finding.Kind;

/** A page with two fields in a real browser, built the way Vaadin builds its fields: the input is a child of the host. */
final class GuardPage implements AutoCloseable {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final String SITE = "http://guard.test";
    private static final String HTML = """
            <!doctype html><html lang="nl"><title>Guard</title>
            <script>window.wbGuardTexts = { PHONE: 'Telefoonnummer', BSN: 'Burgerservicenummer', ADDRESS: 'Adres' }</script>
            <script src="/wb-guard.js"></script>
            <div id="text" data-guard="text"><textarea></textarea><div slot="helper">Geen namen.</div></div>
            <div id="place" data-guard="place"><input></div>
            <div id="free"><input></div>
            </html>
            """;

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;

    GuardPage() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BROWSER)
                        .setHeadless(true)
                        .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run")));
        page = browser.newPage();
        page.route(SITE + "/**", GuardPage::serve);
        page.navigate(SITE + "/");
        page.evaluate("() => wbGuard.ready().then(() => true)");
    }

    private static void serve(Route route) {
        var name = route.request().url().substring(SITE.length());
        switch (name) {
            case "/" ->
                route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(HTML));
            case "/wb-guard.js", "/guard-rules.json" ->
                route.fulfill(new Route.FulfillOptions().setPath(Path.of("frontend" + name)));
            default -> route.abort();
        }
    }

    Page page() {
        return page;
    }

    /** What the browser finds in the text, as the server would say it. */
    List<Finding> check(String text, boolean isPlace) {
        var answer = page.evaluate(
                "([text, where]) => wbGuard.check(text, where).map((it) => [it.kind, it.from, it.to].join(' '))",
                List.of(text, isPlace ? "place" : "text"));
        return ((List<?>) answer).stream().map(line -> finding(line.toString())).toList();
    }

    private static Finding finding(String line) {
        var words = List.of(line.split(" "));
        return new Finding(
                Kind.valueOf(words.getFirst()), Integer.parseInt(words.get(1)), Integer.parseInt(words.getLast()));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
