package nl.wijkbord.card;

import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.audit.Auditable;

/** Somebody looked at a card. */
public record CardOpened(CardId id, CardNumber number, Visibility visibility) implements Auditable {

    @Override
    public String action() {
        return switch (visibility) {
            case OPENBAAR, WIJKTEAM -> "card.opened";
            case BEPERKT, EIGEN_ORGANISATIE -> "card.opened.confined";
        };
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
