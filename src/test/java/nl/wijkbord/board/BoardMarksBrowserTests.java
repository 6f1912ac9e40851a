package nl.wijkbord.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.KeyboardModifier;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cards that are marked on the board in a browser: with shift, and with a tap on each. */
class BoardMarksBrowserTests {

    private static CanvasPages pages;

    @SuppressWarnings("NullAway.Init")
    private Page page;

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

    @Test
    void aClickOpensTheCardAndShiftMarksARow() {
        look();

        tile("SIG-8").locator(".place").click();
        assertThat(heard("card-open")).containsEntry("card", "SIG-8");
        tile("SIG-12").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        tile("SIG-19").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(heard("cards-marked")).containsEntry("cards", List.of("SIG-12", "AFS-14", "SIG-19"));
    }

    @Test
    void aTapMarksWhileSomebodyChooses() {
        look();
        page.evaluate("document.querySelector('wb-board').choose(true)");

        tile("SIG-8").locator(".place").click();
        tile("SIG-12").locator(".tile-title").click();
        assertThat(heard("cards-marked")).containsEntry("cards", List.of("SIG-8", "SIG-12"));
        assertThat(heard("card-open")).isEmpty();

        page.keyboard().press("Escape");
        assertThat(heard("cards-marked")).containsEntry("cards", List.of()).containsEntry("stop", true);
        tile("SIG-8").locator(".place").click();
        assertThat(heard("card-open")).containsEntry("card", "SIG-8");
    }

    private void look() {
        page = pages.look("one", 1920, 1080, ColorScheme.LIGHT);
    }

    private Locator tile(String card) {
        return page.locator("li.tile[data-card='" + card + "']");
    }

    /** What the server heard last of this kind. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> heard(String type) {
        return (Map<String, Object>) page.evaluate("type => heard.filter(it => it.type === type).at(-1) ?? {}", type);
    }
}
