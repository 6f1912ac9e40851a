package nl.wijkbord.card.ui;

import java.util.function.UnaryOperator;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.security.Clearance;

/** The page of one card, as its sections know it. */
public interface CardPage {

    /** The card as it was last read. */
    CardDetails card();

    /** The eyes that look at this page. */
    Clearance eyes();

    /** Whether this viewer may change the card. */
    boolean mayWrite();

    /** Does something to the card as this page last saw it, and shows the result, or says why not. */
    void change(UnaryOperator<CardRef> action);

    /** Reads the card and all sections again. */
    void refresh();
}
