package nl.wijkbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.WebSocketFrame;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser, and every byte the server ever sent there. */
final class Person implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<Request> finished = new ArrayList<>();
    private final StringBuilder read = new StringBuilder();

    Person(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        page = context.newPage();
        page.onRequestFinished(finished::add);
        page.onWebSocket(this::listen);
    }

    private void listen(WebSocket socket) {
        socket.onFrameReceived(
                (WebSocketFrame frame) -> read.append(frame.text()).append('\n'));
    }

    Person signIn(String username) {
        page.navigate(address + "/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill("wijkbord");
        keep();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    Person signOut() {
        page.locator(".user-menu").click();
        page.getByText("Uitloggen").click();
        page.locator("input[name=username]").waitFor();
        return this;
    }

    /** The same browser, so one session for both tabs. */
    Person inAnotherTab() {
        return new Person(context, address);
    }

    Person open(String path) {
        keep();
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
        keep();
        return read + page.content();
    }

    /** A browser forgets what it got for a page that was left, and never gets the rest of what was still on its way. */
    private void keep() {
        List.copyOf(finished).forEach(it -> read.append(text(it)).append('\n'));
        finished.clear();
    }

    private static String text(Request request) {
        try {
            var response = request.response();
            return response == null ? "" : response.text();
        } catch (PlaywrightException _) {
            return ""; // a redirect has no body
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
