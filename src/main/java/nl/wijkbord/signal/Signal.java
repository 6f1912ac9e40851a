package nl.wijkbord.signal;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.CardDraft;

/** Something somebody noticed in a buurt. */
@Entity
@Table(name = "signal_card")
@PrimaryKeyJoinColumn(name = "id")
@DiscriminatorValue("SIGNAL")
public class Signal extends Card {

    @Embedded
    private Telling telling;

    @SuppressWarnings("NullAway.Init")
    protected Signal() {}

    Signal(CardDraft draft, Telling telling, Act act) {
        super(draft, act);
        this.telling = telling;
    }

    Telling telling() {
        return telling;
    }

    void told(Telling otherwise, Act act) {
        var former = telling;
        telling = otherwise;
        changed("telling", former.summary(), otherwise.summary(), act);
    }
}
