package nl.wijkbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.WebSocketFrame;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser, and every byte the server ever sent there. */
final class Person implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<Response> responses = new ArrayList<>();
    private final StringBuilder pushed = new StringBuilder();

    Person(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        page = context.newPage();
        page.onResponse(responses::add);
        page.onWebSocket(this::listen);
    }

    private void listen(WebSocket socket) {
        socket.onFrameReceived(
                (WebSocketFrame frame) -> pushed.append(frame.text()).append('\n'));
    }

    Person signIn(String username) {
        page.navigate(address + "/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill("wijkbord");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    Person open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** The board of a wijk, drawn and ready. */
    Person board(String wijk) {
        open("/wijk/" + wijk);
        page.locator("li.tile").first().waitFor();
        return this;
    }

    Page page() {
        return page;
    }

    Locator tile(String card) {
        return page.locator("li.tile[data-card='" + card + "']");
    }

    Locator column(String stage) {
        return page.locator("section.lane[data-stage='" + stage + "']");
    }

    /** Moves a card one column to the right with the keyboard. */
    void moveRight(String card) {
        tile(card).locator("a.tile-title").focus();
        page.keyboard().press("Shift+ArrowRight");
    }

    void sees(String card, String stage) {
        assertThat(column(stage).locator("li.tile[data-card='" + card + "']")).isVisible();
    }

    /** Everything that reached this browser: pages, scripts, answers and pushes. */
    String received() {
        var all = new StringBuilder(pushed);
        List.copyOf(responses).forEach(it -> all.append(text(it)).append('\n'));
        return all.append(page.content()).toString();
    }

    private static String text(Response response) {
        try {
            return response.text();
        } catch (PlaywrightException _) {
            return ""; // a redirect has no body
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
