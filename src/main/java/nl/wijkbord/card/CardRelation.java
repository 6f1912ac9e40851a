package nl.wijkbord.card;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What one card has to do with another. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class CardRelation {

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected CardRelation() {}

    CardRelation(CardId card, RelationKind kind, CardId other) {
        key = new Key(card.value(), other.value(), kind);
    }

    /** Which card, which other, and what they have to do with each other. */
    @Embeddable
    record Key(
            UUID cardId,
            UUID otherId,
            @Enumerated(EnumType.STRING) RelationKind kind) {}
}
