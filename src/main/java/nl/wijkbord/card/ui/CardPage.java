package nl.wijkbord.card.ui;

import java.util.Collection;
import java.util.function.UnaryOperator;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.security.Clearance;

/** The page of one card, as its sections know it. */
public interface CardPage {

    /** The card as it was last read. */
    CardDetails card();

    /** What the tile of the card says. */
    default CardRow row() {
        return card().row();
    }

    /** The eyes that look at this page. */
    Clearance eyes();

    /** Whether this viewer may change the card. */
    boolean mayWrite();

    /** Does something to the card as this page last saw it, and shows the result, or says why not. */
    void change(UnaryOperator<CardRef> action);

    /**
     * The same for inside a dialog, which stays open and tells what went wrong: here that is thrown.
     *
     * @param seen the card as it was before
     */
    void attempt(CardRef seen, UnaryOperator<CardRef> action);

    /** The same for what somebody thought about: tells first what another changed of just that. */
    default void attempt(SeenCard seen, UnaryOperator<CardRef> action) {
        var _ = seen.keep(ref -> {
            attempt(ref, action);
            return ref;
        });
    }

    /** The card as it stands on this page now, and what a dialog shows of it. */
    SeenCard seen(CardFact... shown);

    /** Other cards that a section shows: when one of them changes, this page looks again. */
    void alsoShows(Collection<CardId> others);

    /** Reads the card and all sections again. */
    void refresh();
}
