package nl.wijkbord.card.ui;

import java.util.function.Supplier;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.security.Clearance;
import org.springframework.stereotype.Component;

/** Opens cards beside whatever somebody is looking at. */
@Component
public class CardSidePanels {

    private final CardDesk desk;
    private final CardExtras extras;

    CardSidePanels(CardDesk desk, CardExtras extras) {
        this.desk = desk;
        this.extras = extras;
    }

    /** A card that is unknown or hidden opens too, as the page that says so. */
    public CardSidePanel open(CardNumber number, Supplier<Clearance> eyes, Runnable onClose) {
        return new CardSidePanel(desk, extras, new CardSidePanel.Opened(number, eyes, onClose));
    }
}
