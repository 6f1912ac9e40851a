package nl.wijkbord.board;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A board in a browser, without the application behind it. */
@SuppressWarnings("NullAway.Init")
abstract class CanvasScene {

    protected static CanvasPages pages;

    protected Page page;

    @BeforeAll
    static void open() throws IOException {
        pages = new CanvasPages();
    }

    @AfterAll
    static void shut() {
        pages.close();
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    protected void look(String board, int width, int height) {
        look(board, width, height, ColorScheme.LIGHT);
    }

    protected void look(String board, int width, int height, ColorScheme scheme) {
        page = pages.look(board, width, height, scheme);
    }

    protected Locator tile(String card) {
        return page.locator("li.tile[data-card=" + card + "]");
    }

    protected void press(String... keys) {
        List.of(keys).forEach(page.keyboard()::press);
    }

    /** What the server heard last of this kind. */
    @SuppressWarnings("unchecked")
    protected Map<String, Object> heard(String type) {
        return (Map<String, Object>) page.evaluate("type => heard.filter(it => it.type === type).at(-1) ?? {}", type);
    }

    protected int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }
}
