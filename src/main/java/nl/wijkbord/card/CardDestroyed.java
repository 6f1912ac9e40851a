package nl.wijkbord.card;

import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.audit.Auditable;

/** A card is no more; that there was one by this number is all that is kept. */
record CardDestroyed(CardId id, CardNumber number) implements Auditable {

    @Override
    public String action() {
        return "card.destroyed";
    }

    @Override
    public String object() {
        return number.toString();
    }

    @Override
    public Optional<UUID> card() {
        return Optional.of(id.value());
    }
}
