package nl.wijkbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A settings keeper chooses what new cards can be about, with a box and not by looking. */
class CategoryBoxTests extends JourneyScene {

    @Test
    void aClickOnARowTurnsNothingAndItsBoxDoes() {
        var page = browsers.signedIn("beheerder").open("/beheer/soorten").page();
        var box = page.getByLabel("Graffiti: bij nieuwe kaarten");
        var notice = page.getByText("Graffiti staat uit.");

        page.getByText("Graffiti").first().click();
        assertThat(box).isChecked();
        assertThat(notice).hasCount(0);

        box.uncheck();
        assertThat(notice).isVisible();
        page.getByText("Ongedaan maken").click();
        assertThat(box).isChecked();
    }

    @Test
    void aRouteThatHelpsPeopleElsewhereStaysOn() {
        var page = browsers.signedIn("beheerder").open("/beheer/soorten").page();
        var routes = page.locator(".row-box input:disabled");

        assertThat(routes.first()).isChecked();
        assertThat(page.locator(".row-box input:enabled").first()).isVisible();
    }
}
