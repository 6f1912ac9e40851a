package nl.wijkbord.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import nl.wijkbord.journey.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The board as the browser draws it, without a server behind it: a static page with the demo cards. */
class BoardCanvasBrowserTests extends CanvasScene {

    @Test
    void aCardLiesInItsColumnWithAllThatIsKnownAboutIt() {
        look("one", 1920, 1080);

        var tile = page.locator("section.lane[data-stage=OPGEPAKT] li.tile[data-card=SIG-12][data-kind=signal]");
        assertThat(tile).containsText("Geluid rond voetbalkooi na 22.00 uur");
        assertThat(tile.locator("a")).hasAttribute("href", "/k/SIG-12");
        assertThat(tile.locator(".place")).hasText("De Engelenburg");
        assertThat(tile("SIG-24").locator(".place")).hasText("Vraag · De Engelenburg");
        assertThat(tile.locator(".kind-icon")).hasAttribute("aria-label", "Signaal");
        assertThat(tile.locator(".org-badge.lead")).hasAttribute("aria-label", "VEENS");
        assertThat(tile.locator(".doer")).hasAttribute("aria-label", "Opbouwwerker Zuidoost");
        assertThat(page.locator(".stage-head[data-stage=OPGEPAKT] .count")).hasText("4");
        assertThat(page.locator("section.swimlane[data-wijk=zuidoost]")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1280, 800"})
    void allColumnsFitWithoutScrollingSideways(int width, int height) {
        look("one", width, height);

        assertThat(number("board.ground.scrollWidth - board.ground.clientWidth"))
                .isZero();
        assertThat(page.locator("section.lane.folded[data-stage=AFGEROND] .strip"))
                .hasText("Afgerond 1");
    }

    @Test
    void aDraggedCardStaysWhereItWasDroppedAndTheServerHearsOfIt() {
        look("one", 1920, 1080);

        tile("SIG-31").dragTo(tile("SIG-24"), new Locator.DragToOptions().setTargetPosition(120, 80));

        assertThat(page.locator("[data-stage=TE_BESPREKEN] li.tile[data-card=SIG-31]"))
                .isVisible();
        assertThat(heard("card-move"))
                .containsAllEntriesOf(
                        Map.of("card", "SIG-31", "stage", "TE_BESPREKEN", "lane", "zo", "after", "SIG-24"));
        assertThat(page.locator(".stage-head[data-stage=NIEUW] .count")).hasText("2");
    }

    @Test
    void aCardCanBeDroppedOnTheFoldedColumn() {
        look("one", 1920, 1080);

        tile("SIG-5")
                .dragTo(page.locator("section.lane[data-stage=AFGEROND]"), new Locator.DragToOptions().setSteps(8));

        assertThat(heard("card-move")).containsEntry("card", "SIG-5").containsEntry("stage", "AFGEROND");
        assertThat(page.locator(".strip .count").last()).hasText("2");
    }

    @Test
    void whoMayNotMoveCannotDrag() {
        look("one", 1920, 1080);
        page.evaluate("board.show({...demo.one(), mayMove: false})");

        tile("SIG-31").dragTo(tile("SIG-24"));

        assertThat(heard("card-move")).isEmpty();
    }

    @Test
    void aChangeOfAnotherKeepsFocusAndScroll() {
        look("200", 1920, 1080);
        tile("SIG-1050").locator("a").focus();
        page.evaluate("board.ground.scrollTop = 700");

        page.evaluate("""
                board.patch({gone: ['SIG-1055'], say: 'Eén kaart verplaatst', upsert: [
                  {...board.tiles.get('SIG-1050'), title: 'Nieuwe titel'}, {...board.tiles.get('SIG-1001'), stage: 'NIEUW'}],
                  order: {'zo|NIEUW': ['SIG-1050', ...board.order.get('zo|NIEUW').filter(id => id !== 'SIG-1050')]}})""");

        assertThat(tile("SIG-1050").locator("a")).isFocused();
        assertThat(tile("SIG-1050")).containsText("Nieuwe titel");
        assertThat(tile("SIG-1055")).hasCount(0);
        assertThat(page.locator("[data-stage=NIEUW] li.tile[data-card=SIG-1001]"))
                .hasCount(0);
        assertThat(page.locator(".stage-head[data-stage=NIEUW] .count")).hasText("40");
        assertThat(number("board.ground.scrollTop")).isBetween(500, 900);
        assertThat(page.locator("wb-board [role=status]")).hasText("Eén kaart verplaatst");
    }

    @Test
    void whoStoodOnACardThatGoesStandsOnItsNeighbour() {
        look("one", 1920, 1080);
        tile("SIG-30").locator("a").focus();

        page.evaluate("board.patch({gone: ['SIG-30']})");

        assertThat(tile("INI-9").locator("a")).isFocused();
    }

    @Test
    void theBoardIsOneTabStopAndArrowsGoEverywhere() {
        look("one", 1920, 1080);
        assertThat(page.locator("wb-board [tabindex='0']:visible")).hasCount(1);

        tile("SIG-31").locator("a").focus();
        press("ArrowDown", "ArrowDown", "ArrowRight", "Home");
        assertThat(tile("SIG-27").locator("a")).isFocused();
        press("ArrowUp");
        assertThat(page.locator(".stage-head[data-stage=TE_BESPREKEN] .stage-fold"))
                .isFocused();
        press("ArrowDown", "ArrowRight", "ArrowRight", "End");
        assertThat(tile("AFS-9").locator("a")).isFocused();
        press("Tab");
        assertThat(page.locator("wb-board :focus")).hasCount(0);
    }

    @Test
    void keysOnACardAreForTheServer() {
        look("one", 1920, 1080);
        tile("SIG-24").focus();

        press("v");
        assertThat(heard("card-key")).containsEntry("card", "SIG-24").containsEntry("key", "V");
        press("Shift+ArrowRight");
        assertThat(heard("card-key")).containsEntry("key", "S-right");
        press("Shift+F10");
        assertThat(heard("menu-asked")).containsEntry("card", "SIG-24");
        press("Enter");
        assertThat(heard("card-open")).containsEntry("card", "SIG-24");
        press("x", "ArrowUp", "x");
        assertThat(heard("cards-marked")).containsEntry("cards", List.of("SIG-24", "SIG-27"));
    }

    @Test
    void keysOfThePageGoToWhoeverListensButNotFromAField() {
        look("one", 1920, 1080);

        press("g", "b");
        assertThat(heard("wb-key")).containsEntry("key", "G B");
        press("Control+k");
        assertThat(heard("wb-key")).containsEntry("key", "Ctrl+K");
        page.evaluate("document.documentElement.dataset.keys = 'off'");
        press("n");
        assertThat(heard("wb-key")).containsEntry("key", "Ctrl+K");
        page.evaluate("delete document.documentElement.dataset.keys");
        page.locator("input.search").pressSequentially("n/w?");
        assertThat(heard("wb-key")).containsEntry("key", "Ctrl+K");
        assertThat(page.locator("input.search")).hasValue("n/w?");
    }

    @Test
    void aFoldedColumnOpensAndTheServerRemembers() {
        look("one", 1920, 1080);

        page.locator(".stage-head[data-stage=AFGEROND] .stage-fold").click();

        assertThat(tile("SIG-2")).isVisible();
        assertThat(heard("stage-fold")).containsEntry("stage", "AFGEROND").containsEntry("folded", false);
    }

    @Test
    void markupInATextIsShownAsText() {
        look("one", 1920, 1080);
        page.evaluate("""
                board.patch({upsert: [{...board.tiles.get('SIG-31'), title: '<img src=x onerror="window.harm=1">', href: 'javascript:harm=1',
                  place: '<b>x</b>', age: '<i>', lead: {initials: '<u>', name: '"><script>', colour: 'red;background:url(x)'},
                  states: [{tone: 'late', shape: '<svg>', text: '<b>y</b>'}]}]})""");

        assertThat(tile("SIG-31")).containsText("<img src=x onerror");
        assertThat(tile("SIG-31").locator("img, b, i, u, script")).hasCount(0);
        assertThat(tile("SIG-31").locator("a")).hasAttribute("href", "#");
        assertThat(page.evaluate("window.harm")).isNull();
    }

    @Test
    void ofAThousandCardsOnlyWhatIsNearTheScreenIsLaidOut() {
        look("1000", 1920, 1080);

        assertThat(number("document.querySelectorAll('li.tile').length")).isBetween(40, 150);
        assertThat(page.locator(".stage-head[data-stage=NIEUW] .count")).hasText("200");
        page.evaluate("board.select('SIG-1995')");
        assertThat(tile("SIG-1995")).isInViewport();
    }

    @Test
    void aPhoneShowsOneColumnAtATime() {
        look("one", 390, 844);

        assertThat(tile("SIG-31")).isInViewport();
        page.locator(".stage-tab[data-stage=OPGEPAKT]").click();
        assertThat(tile("SIG-12")).isInViewport();
        assertThat(tile("SIG-31")).not().isInViewport();
        assertThat(page.locator(".stage-tab[aria-current]")).hasText("Opgepakt 4");
        page.evaluate("board.ground.scrollLeft = 0");
        assertThat(page.locator(".stage-tab[aria-current]")).hasText("Nieuw 3");
        assertThat(number("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void anEmptyBoardSaysSoAndOffersTheFirstStep() {
        look("none", 1280, 800);

        assertThat(page.locator(".board-empty")).containsText("Nog geen signalen in Zuidoost");
        page.locator(".board-empty button").click();
        assertThat(heard("board-empty-action")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "one&card, 1920, 1080, LIGHT",
        "one&card, 1920, 1080, DARK",
        "one, 1280, 800, LIGHT",
        "one&card, 1280, 800, DARK",
        "one, 390, 844, LIGHT",
        "one, 390, 844, DARK",
        "one&card, 390, 844, LIGHT",
        "six, 1280, 800, LIGHT",
        "none, 390, 844, DARK"
    })
    void axeFindsNothing(String board, int width, int height, ColorScheme scheme) {
        look(board, width, height, scheme);

        assertThat(Axe.findings(page)).isEmpty();
    }
}
