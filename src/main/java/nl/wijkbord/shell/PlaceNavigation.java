package nl.wijkbord.shell;

import com.vaadin.flow.component.UI;
import nl.wijkbord.ui.NavEntry;

/** Goes to a place in the menu. */
final class PlaceNavigation {

    private PlaceNavigation() {}

    static void go(NavEntry place) {
        UI.getCurrent().navigate(place.path());
    }
}
