package nl.wijkbord.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Where a matter is handled further: the name of another system and the number there, never its content. */
@Entity
class ExternalReference {

    @Id
    private UUID id;

    private CardId cardId;
    private @Nullable OrganisationId onlyFor;
    private String systemName;
    private String reference;

    @SuppressWarnings("NullAway.Init")
    protected ExternalReference() {}

    ExternalReference(CardId card, Optional<OrganisationId> confined, ReferenceInput input) {
        id = UUID.randomUUID();
        cardId = card;
        onlyFor = confined.orElse(null);
        systemName = input.system();
        reference = input.reference();
    }

    CardId card() {
        return cardId;
    }

    Optional<OrganisationId> onlyFor() {
        return Optional.ofNullable(onlyFor);
    }

    /** As people name it. */
    String words() {
        return systemName + " " + reference;
    }

    ReferenceRow row() {
        return new ReferenceRow(id, onlyFor, systemName, reference);
    }
}
