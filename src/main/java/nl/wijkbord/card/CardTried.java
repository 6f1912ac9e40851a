package nl.wijkbord.card;

import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.audit.Auditable;

/** Somebody tried to change a card and was refused. */
record CardTried(CardId id) implements Auditable {

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
        return Optional.of(id.value());
    }
}
