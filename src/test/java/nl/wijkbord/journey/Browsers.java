package nl.wijkbord.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One real Chromium, in which each person has a window of its own. */
final class Browsers implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-dev-shm-usage");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium;
    private final String address;

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
        return new Person(chromium.newContext(screen.options()), address);
    }

    /** Somebody of the demo, signed in at a desk. */
    Person signIn(String username) {
        return person(Screen.DESK).signIn(username);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
