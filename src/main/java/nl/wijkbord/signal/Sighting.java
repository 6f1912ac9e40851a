package nl.wijkbord.signal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;

/** A professional saw again what a signal tells. */
@Entity
@Table(name = "signal_sighting")
@SuppressWarnings("UnusedVariable") // queries read the fields
class Sighting {

    @Id
    private UUID id;

    private CardId cardId;
    private LocalDate seenOn;
    private UserId seenBy;
    private OrganisationId seenFor;
    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected Sighting() {}

    Sighting(CardId card, Act act) {
        id = UUID.randomUUID();
        cardId = card;
        seenOn = act.today();
        seenBy = act.by();
        seenFor = act.organisation();
        seenAt = act.at();
    }

    UUID id() {
        return id;
    }

    CardId card() {
        return cardId;
    }
}
