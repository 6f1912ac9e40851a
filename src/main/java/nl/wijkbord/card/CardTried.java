package nl.wijkbord.card;

import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.audit.Auditable;
import org.jspecify.annotations.Nullable;

/** Somebody tried to do something to a card, and it did not happen; null: to one that was not found. */
public record CardTried(@Nullable CardId id) implements Auditable {

    @Override
    public String action() {
        return "card.refused";
    }

    @Override
    public String object() {
        return "–";
    }

    @Override
    public Optional<UUID> card() {
        return Optional.ofNullable(id).map(CardId::value);
    }
}
