package nl.wijkbord.search.ui;

import com.vaadin.flow.component.UI;
import nl.wijkbord.card.CardNumber;

/** Goes to what was found. */
final class SearchNavigation {

    private SearchNavigation() {}

    static void open(CardNumber number) {
        UI.getCurrent().navigate("k/" + number);
    }
}
