package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardNumber;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses that quick add needs: its own, and where one goes afterwards. */
final class IntakeNavigation {

    static final String WIJK = "wijk";
    private static final String PAGE = "nieuw";
    private static final String KIND = "soort";
    private static final String INITIATIVE = "initiatief";
    private static final String INITIATIVES = "initiatieven";

    private IntakeNavigation() {}

    /** The short link of a card. */
    static String card(CardNumber number) {
        return "k/" + number;
    }

    static String page(Origin origin) {
        var page = UriComponentsBuilder.fromPath(PAGE);
        if (!origin.wijk().isEmpty()) {
            page.queryParam(WIJK, origin.wijk());
        }
        if (origin.kind() == CardKind.INITIATIVE) {
            page.queryParam(KIND, INITIATIVE);
        }
        return page.encode().toUriString();
    }

    /** What {@link #page} says of where one came from. */
    static Origin asked(QueryParameters how) {
        var isInitiative =
                how.getSingleParameter(KIND).filter(INITIATIVE::equals).isPresent();
        return new Origin(
                how.getSingleParameter(WIJK).orElse(""), isInitiative ? CardKind.INITIATIVE : CardKind.SIGNAL);
    }

    /** Every address that is about one wijk begins with it; a board of initiatives has their name, there or at once. */
    static Origin at(Location location) {
        var path = location.getSegments();
        var isOfWijk = path.size() > 1 && path.getFirst().equals(WIJK);
        var rest = isOfWijk ? path.subList(2, path.size()) : path;
        var isOfInitiatives = !rest.isEmpty() && rest.getFirst().equals(INITIATIVES);
        return new Origin(isOfWijk ? path.get(1) : "", isOfInitiatives ? CardKind.INITIATIVE : CardKind.SIGNAL);
    }

    static void toBoard(Origin origin) {
        var board = origin.wijk().isEmpty() ? "" : WIJK + "/" + origin.wijk();
        var isOfInitiatives = origin.kind() == CardKind.INITIATIVE;
        UI.getCurrent()
                .navigate(isOfInitiatives ? StringUtils.trimLeadingCharacter(board + "/" + INITIATIVES, '/') : board);
    }
}
