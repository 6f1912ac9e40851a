package nl.wijkbord.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.wijkbord.card.CardId;

/** Where a matter is handled further: the name of another system and the number there, never its content. */
@Entity
class ExternalReference {

    @Id
    private UUID id;

    private CardId cardId;
    private String systemName;
    private String reference;

    @SuppressWarnings("NullAway.Init")
    protected ExternalReference() {}

    ExternalReference(CardId card, String systemName, String reference) {
        id = UUID.randomUUID();
        cardId = card;
        this.systemName = systemName;
        this.reference = reference;
    }

    CardId card() {
        return cardId;
    }

    ReferenceRow row() {
        return new ReferenceRow(id, systemName, reference);
    }
}
