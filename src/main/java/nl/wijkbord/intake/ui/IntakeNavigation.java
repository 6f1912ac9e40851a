package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import nl.wijkbord.card.CardNumber;

/** The addresses that quick add needs: its own, and where one goes afterwards. */
final class IntakeNavigation {

    static final String WIJK = "wijk";
    private static final String PAGE = "nieuw";

    private IntakeNavigation() {}

    /** The short link of a card. */
    static String card(CardNumber number) {
        return "k/" + number;
    }

    static String page(String wijk) {
        return wijk.isEmpty() ? PAGE : PAGE + "?" + WIJK + "=" + wijk;
    }

    /** Every address that is about one wijk begins with it. */
    static String wijkIn(Location location) {
        var segments = location.getSegments();
        return segments.size() > 1 && segments.getFirst().equals(WIJK) ? segments.get(1) : "";
    }

    static void toBoard(String wijk) {
        UI.getCurrent().navigate(wijk.isEmpty() ? "" : WIJK + "/" + wijk);
    }
}
