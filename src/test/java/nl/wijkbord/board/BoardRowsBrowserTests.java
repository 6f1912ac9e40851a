package nl.wijkbord.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import nl.wijkbord.journey.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A board in rows as the browser draws it: folding them, going through them, and rows that come later. */
class BoardRowsBrowserTests extends CanvasScene {

    @Test
    void aFoldedRowShowsItsNameAndCountAndStaysFoldedInThisTab() {
        look("led", 1920, 1080);
        assertThat(row("VEENS")).hasAttribute("aria-expanded", "true");

        row("VEENS").click();

        assertThat(tile("SIG-12")).not().isVisible();
        assertThat(row("VEENS")).hasAttribute("aria-expanded", "false");
        assertThat(row("VEENS")).hasText("VEENS 1");
        page.reload();
        page.locator(".board-ground").waitFor();
        assertThat(tile("SIG-12")).not().isVisible();
        row("VEENS").click();
        assertThat(tile("SIG-12")).isVisible();
    }

    @Test
    void anotherPersonInTheSameTabFindsNothingOfTheFormerOne() {
        look("led", 1920, 1080);
        page.evaluate("wb.sits('an agent')");
        row("VEENS").click();
        page.evaluate("wb.sits('an agent')");
        assertThat(kept()).contains("wb-rows-folded");

        page.evaluate("wb.sits('another agent')");
        assertThat(kept()).doesNotContain("wb-rows-folded");

        row("VEENS").click();
        page.evaluate("wb.sits('')");
        assertThat(kept()).isEqualTo("{}");
    }

    /** Everything this tab remembers. */
    private String kept() {
        return (String) page.evaluate("JSON.stringify(sessionStorage)");
    }

    @Test
    void fingersFindTargetsOf44PixelsOnAWideScreenAndAMouseSmallerOnes() {
        var targets = List.of(".chip", ".tile-menu", ".row-fold", ".top-bar .button-primary", ".stage-fold");

        page = pages.touch("led", 1280, 800);
        assertThat(targets).allSatisfy(it -> assertThat(height(it)).as(it).isGreaterThanOrEqualTo(44));
        assertThat(Axe.findings(page)).isEmpty();
        page.context().close();

        look("led", 1280, 800);
        assertThat(targets).allSatisfy(it -> assertThat(height(it)).as(it).isLessThan(44));
    }

    private double height(String target) {
        return page.locator(target).first().boundingBox().height;
    }

    @Test
    void everyCellSaysHowManyCardsLieInIt() {
        look("led", 1920, 1080);

        assertThat(cell("-", "NIEUW").locator(".cell-note")).hasText("2");
        assertThat(cell("-", "OPGEPAKT").locator(".lane-empty")).isVisible();
    }

    @Test
    void aColumnWithMoreCardsThanItShouldHoldSaysSo() {
        look("one", 1920, 1080);
        page.evaluate("board.show(demo.limited(false))");
        var over = page.locator(".stage-head[data-stage=OPGEPAKT] .stage-over");
        assertThat(over).hasText("max. 3");
        page.evaluate("board.patch({gone: ['SIG-19']})");
        assertThat(over).hasText("");

        page.evaluate("board.show(demo.limited(true))");
        assertThat(over).hasText("");
        assertThat(cell("zuidoost", "OPGEPAKT").locator(".cell-note")).hasText("4 · max. 3");
        assertThat(cell("west", "OPGEPAKT").locator(".cell-note")).not().containsText("meer");
    }

    @Test
    void arrowsGoOverRowsAndFoldThem() {
        look("led", 1920, 1080);
        tile("SIG-12").locator("a").focus();

        press("ArrowUp");
        assertThat(row("VEENS")).isFocused();
        press("ArrowLeft");
        assertThat(row("VEENS")).hasAttribute("aria-expanded", "false");
        press("ArrowDown");
        assertThat(row("politie")).isFocused();
        press("ArrowDown");
        assertThat(tile("AFS-14").locator("a")).isFocused();
        press("ArrowUp", "ArrowUp", "ArrowRight", "ArrowDown");
        assertThat(tile("SIG-12").locator("a")).isFocused();
        assertThat(page.locator("wb-board [tabindex='0']:visible")).hasCount(1);
    }

    @Test
    void aCardDraggedToAnotherRowStaysInItsOwn() {
        look("led", 1920, 1080);

        tile("SIG-12").dragTo(cell("POL", "WACHT_OP"), new Locator.DragToOptions().setSteps(8));

        assertThat(cell("VEE", "OPGEPAKT").locator("li.tile[data-card=SIG-12]")).isVisible();
        assertThat(heard("card-move")).isEmpty();
        tile("SIG-12").dragTo(cell("VEE", "WACHT_OP"), new Locator.DragToOptions().setSteps(8));
        assertThat(cell("VEE", "WACHT_OP").locator("li.tile[data-card=SIG-12]")).isVisible();
    }

    @Test
    void aRowThatComesLaterLeavesScrollAndFocusAlone() {
        look("led", 1280, 500);
        tile("AFS-14").locator("a").focus();
        page.evaluate("board.ground.scrollTop = 300");

        page.evaluate("""
                board.patch({upsert: [{...board.tiles.get('SIG-31'), lane: 'SCH', lead: {initials: 'SCH', name: 'school', colour: '#f0b429'}}],
                  order: {'SCH|NIEUW': ['SIG-31'], '-|NIEUW': ['SIG-30']},
                  lanes: [...board.data.lanes.slice(0, 3), {key: 'SCH', wijk: '', title: 'school'}, board.data.lanes.at(-1)]})""");

        assertThat(cell("SCH", "NIEUW").locator("li.tile[data-card=SIG-31]")).hasCount(1);
        assertThat(page.locator(".swimlane-title .name"))
                .hasText(new String[] {"Gemeente Veenendaal", "VEENS", "politie", "school", "Zonder trekker"});
        assertThat(tile("AFS-14").locator("a")).isFocused();
        assertThat(number("board.ground.scrollTop")).isEqualTo(300);
    }

    @Test
    void aBoardThatThePageMovesStillLaysOutWhatComesNear() {
        look("200", 1920, 1080);
        page.evaluate("(area => { board.remove(); area.append(board); })(board.parentNode)");

        page.waitForFunction("(board.ground.scrollTop = 1e6) && document.querySelector('li.tile[data-card=SIG-1195]')");

        assertThat(tile("SIG-1195")).isInViewport();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, LIGHT", "1280, 800, DARK", "390, 844, LIGHT"})
    void axeFindsNothing(int width, int height, ColorScheme scheme) {
        look("led", width, height, scheme);
        row("politie").click();

        assertThat(Axe.findings(page)).isEmpty();
    }

    private Locator row(String name) {
        return page.locator(".row-fold").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator cell(String lane, String stage) {
        return page.locator("section.lane[data-lane='" + lane + "'][data-stage=" + stage + "]");
    }
}
