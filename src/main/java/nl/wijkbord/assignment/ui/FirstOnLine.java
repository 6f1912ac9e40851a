package nl.wijkbord.assignment.ui;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.CardFact;
import nl.wijkbord.card.ui.CardParties;
import nl.wijkbord.card.ui.LineDeeds;
import nl.wijkbord.card.ui.SeenCard;
import nl.wijkbord.card.ui.SeenCards;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** Lets whoever was asked to react first say yes or no from a line of work. */
@Component
class FirstOnLine implements LineDeeds {

    private final OfferDeeds offers;
    private final CardParties parties;
    private final SeenCards seenCards;

    FirstOnLine(OfferDeeds offers, CardParties parties, SeenCards seenCards) {
        this.offers = offers;
        this.parties = parties;
        this.seenCards = seenCards;
    }

    @Override
    public List<Deed> on(Supplier<CardRow> card, Runnable after) {
        return isOurs(card.get())
                ? List.of(
                        deed("card.offer.accept", card, () -> offers.accept(card.get(), seen(card.get()), after)),
                        deed("assignment.back", card, () -> offers.askBack(card.get(), seen(card.get()), after)))
                : List.of();
    }

    private SeenCard seen(CardRow card) {
        return seenCards.onLine(card, CardFact.TITLE, CardFact.LEAD);
    }

    private boolean isOurs(CardRow card) {
        var me = parties.me();
        return card.offer() != null && card.offer().to().equals(me.organisation()) && me.writesIn(card.wijken());
    }

    private static Deed deed(String key, Supplier<CardRow> card, Runnable run) {
        var words = Texts.get(key);
        return new Deed(words, Texts.get("assignment.deed.of", words, card.get().title()), run);
    }
}
