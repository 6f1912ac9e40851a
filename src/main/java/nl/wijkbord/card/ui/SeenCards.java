package nl.wijkbord.card.ui;

import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.stereotype.Component;

/** Keeps an eye on cards in front of which this viewer thinks; the viewer's own eyes see them again. */
@Component
public class SeenCards {

    private final CardPages pages;
    private final CardNames names;
    private final CurrentViewer me;

    SeenCards(CardPages pages, CardNames names, CurrentViewer me) {
        this.pages = pages;
        this.names = names;
        this.me = me;
    }

    /** @param shown what the dialog shows of the card, or would overwrite */
    SeenCard of(CardDetails card, CardFact... shown) {
        var id = card.row().id();
        return new SeenCard(card, () -> pages.find(id, me.get().clearance()), new FactWords(names)).showing(shown);
    }

    /** A card that stands as a line on a page. */
    public SeenCard of(CardId id, CardFact... shown) {
        return of(now(id), shown);
    }

    /** The same for what is decided on the line itself, which may be older than what is kept by now. */
    public SeenCard onLine(CardRow line, CardFact... shown) {
        return of(now(line.id()).showing(line), shown);
    }

    private CardDetails now(CardId id) {
        return pages.find(id, me.get().clearance()).orElseThrow(() -> new NotPossible("card.not-found"));
    }
}
