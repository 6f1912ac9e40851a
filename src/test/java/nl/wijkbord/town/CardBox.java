package nl.wijkbord.town;

import java.util.List;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.signal.Channel;
import nl.wijkbord.signal.SignalInput;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.Source;
import nl.wijkbord.signal.Telling;
import org.springframework.boot.test.context.TestComponent;

/** Puts cards on the board for whoever is in the spotlight, and reads them back. */
@TestComponent
public class CardBox {

    private final SignalService signals;
    private final CardService cards;
    private final Spotlight spotlight;

    public CardBox(SignalService signals, CardService cards, Spotlight spotlight) {
        this.signals = signals;
        this.cards = cards;
        this.spotlight = spotlight;
    }

    public CardNumber signal(String title, WijkId wijk, Visibility visibility) {
        var telling = new Telling(SignalType.SIGNAAL, Channel.STRAATRONDE, Source.BEWONER, null, "wijkbeheerder", true);
        return number(signals.report(new SignalInput(face(title, wijk), visibility, telling, Reason.NONE)));
    }

    public static Face face(String title, WijkId wijk) {
        return new Face(title, "Sinds een week.", new Spot(wijk, null, "bij de speeltuin"), null, Priority.NORMAAL);
    }

    public CardNumber number(CardRef ref) {
        return cards.rows(List.of(ref.id()), spotlight.get().clearance())
                .getFirst()
                .number();
    }

    public CardRow row(CardNumber number) {
        return cards.find(number, spotlight.get().clearance()).orElseThrow();
    }
}
