package nl.wijkbord.card;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import nl.wijkbord.security.UserId;

/** A card that a person wants at hand. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class Favourite {

    @EmbeddedId
    private CardSeen.Key key;

    @SuppressWarnings("NullAway.Init")
    protected Favourite() {}

    Favourite(UserId user, CardId card) {
        key = new CardSeen.Key(user.value(), card.value());
    }
}
