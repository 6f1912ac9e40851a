package nl.wijkbord.board;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A browser and a small file server: pages that show a board without the application behind it. */
class CanvasPages implements AutoCloseable {

    private final HttpServer server;
    private final Playwright playwright;
    private final Browser browser;

    CanvasPages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", CanvasPages::serve);
        server.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run")));
    }

    private static void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var file = path.startsWith("/canvas/") ? path : "/META-INF/resources" + path;
        try (var content = CanvasPages.class.getResourceAsStream(file)) {
            var type = path.endsWith(".js") ? "text/javascript" : URLConnection.guessContentTypeFromName(path);
            exchange.getResponseHeaders().set("Content-Type", type == null ? "text/css" : type);
            exchange.sendResponseHeaders(content == null ? 404 : 200, 0);
            if (content != null) {
                content.transferTo(exchange.getResponseBody());
            }
        } finally {
            exchange.close();
        }
    }

    /** A fresh page of the board called so in demo.js. */
    Page look(String board, int width, int height, ColorScheme scheme) {
        return look(
                board,
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
    }

    /** The same on a tablet, that has no mouse. */
    Page touch(String board, int width, int height) {
        return look(
                board,
                new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    private Page look(String board, Browser.NewContextOptions how) {
        var page = browser.newContext(how).newPage();
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/canvas/board.html?board=" + board);
        page.locator(".board-ground").waitFor();
        return page;
    }

    @Override
    public void close() {
        playwright.close();
        server.stop(0);
    }
}
