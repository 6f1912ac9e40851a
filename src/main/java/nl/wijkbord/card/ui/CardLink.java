package nl.wijkbord.card.ui;

import com.vaadin.flow.component.html.Anchor;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRow;

/** A way to the page of another card; a real link, so that it opens in a new tab and can be copied. */
public final class CardLink extends Anchor {

    private static final long serialVersionUID = 1L;

    public CardLink(CardRow card) {
        super(to(card.number()), card.number() + " " + card.title());
        addClassName("card-link");
        setRouterIgnore(false);
    }

    /** The short address of a card, whatever wijk it is in. */
    public static String to(CardNumber number) {
        return "k/" + number;
    }
}
