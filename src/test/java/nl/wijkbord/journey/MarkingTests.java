package nl.wijkbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody without a keyboard marks cards: with a finger on the board, with a box in the table. */
class MarkingTests extends JourneyScene {

    private static final Pattern CARD = Pattern.compile(".*/kaart/.*");

    @Test
    void aTapMarksWhileOneChoosesAndOpensAfterwards() {
        try (var person = browsers.signedIn("wijkbeheerder", Screen.PHONE)) {
            person.board("zuidoost");
            var bar = person.page().locator(".bulk-bar");
            var tiles = person.page().locator("section.lane[data-active] li.tile");

            person.page().locator(".filter-bar .chip.end").click();
            person.page()
                    .locator("vaadin-context-menu-item")
                    .filter(new Locator.FilterOptions().setHasText("Kaarten kiezen"))
                    .click();
            tiles.nth(0).click();
            tiles.nth(1).click();

            assertThat(bar).containsText("2 gekozen");
            assertThat(person.page()).not().hasURL(CARD);
            bar.getByText("Stop met kiezen").click();
            assertThat(bar).isHidden();
            tiles.nth(0).click();
            assertThat(person.page()).hasURL(CARD);
        }
    }

    @Test
    void theTableHasABoxForEachCard() {
        var person = browsers.signedIn("wijkbeheerder").open("/wijk/zuidoost?weergave=lijst");
        var bar = person.page().locator(".bulk-bar");
        var boxes = person.page().locator(".row-box input");

        boxes.nth(0).check();
        boxes.nth(1).check();
        assertThat(bar).containsText("2 gekozen");
        bar.getByText("Niets kiezen").click();

        assertThat(bar).isHidden();
        assertThat(boxes.nth(0)).not().isChecked();
        assertThat(boxes.nth(1)).not().isChecked();
    }

    @Test
    void whoOnlyReadsHasNothingToMark() {
        var person = browsers.signedIn("wethouder").open("/wijk/zuidoost?weergave=lijst");
        person.page().locator("vaadin-grid a").first().waitFor();

        assertThat(person.page().locator(".row-box input")).hasCount(0);
    }
}
