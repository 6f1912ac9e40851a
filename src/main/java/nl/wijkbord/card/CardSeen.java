package nl.wijkbord.card;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import nl.wijkbord.security.UserId;

/** The last moment a person looked at a card. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class CardSeen {

    @EmbeddedId
    private Key key;

    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected CardSeen() {}

    CardSeen(UserId user, CardId card, Instant at) {
        key = new Key(user.value(), card.value());
        seenAt = at;
    }

    /** Who saw what. */
    @Embeddable
    record Key(UUID userId, UUID cardId) {}
}
