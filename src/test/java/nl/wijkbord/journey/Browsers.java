package nl.wijkbord.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One real Chromium, in which each person has a window of its own. */
final class Browsers implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-dev-shm-usage");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium;
    private final String address;
    private final Map<String, String> passes = new HashMap<>();

    Browsers(int port) {
        address = "http://localhost:" + port;
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(ARGUMENTS));
    }

    /** Somebody at a screen of that size; dark or light as that person's machine is. */
    Person person(Screen screen) {
        return person(screen.options());
    }

    private Person person(Browser.NewContextOptions how) {
        return new Person(chromium.newContext(how), address);
    }

    /** Somebody of the demo who comes in through the door, and sits down at a desk. */
    Person signIn(String username) {
        return person(Screen.DESK).signIn(username);
    }

    /** Somebody of the demo at a desk, past the door. */
    Person signedIn(String username) {
        return signedIn(username, Screen.DESK);
    }

    /** The same at a screen of that size; only the first time through the door, as somebody with a second window. */
    Person signedIn(String username, Screen screen) {
        return person(screen.options().setStorageState(passes.computeIfAbsent(username, this::pass)));
    }

    private String pass(String username) {
        try (var person = signIn(username)) {
            return person.page().context().storageState();
        }
    }

    /** Everybody leaves; the next one finds a browser that knows nothing. */
    void empty() {
        List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
