package nl.wijkbord.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cards that are marked on the board in a browser: with shift, and with a tap on each. */
class BoardMarksBrowserTests extends CanvasScene {

    @Test
    void aClickOpensTheCardAndShiftMarksARow() {
        look("one", 1920, 1080);

        tile("SIG-8").locator(".place").click();
        assertThat(heard("card-open")).containsEntry("card", "SIG-8");
        tile("SIG-12").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        tile("SIG-19").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(heard("cards-marked")).containsEntry("cards", List.of("SIG-12", "AFS-14", "SIG-19"));
    }

    @Test
    void aTapMarksWhileSomebodyChooses() {
        look("one", 1920, 1080);
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
}
