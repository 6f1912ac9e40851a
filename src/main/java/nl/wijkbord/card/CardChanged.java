package nl.wijkbord.card;

import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.audit.Auditable;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Somebody did something to a card; who may hear of it is decided by who may see the card. */
public record CardChanged(
        CardId id,
        CardNumber number,
        String action,
        @Nullable FieldChange field,
        Optional<OrganisationId> onlyFor) implements Auditable, CardBell {

    @Override
    public String object() {
        return number.toString();
    }

    @Override
    public Optional<UUID> card() {
        return Optional.of(id.value());
    }

    @Override
    public Optional<FieldChange> change() {
        return Optional.ofNullable(field);
    }
}
