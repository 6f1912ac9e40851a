package nl.wijkbord.card;

import java.util.UUID;

/** Which card; never shown to people, who use the number. */
public record CardId(UUID value) {

    public static CardId random() {
        return new CardId(UUID.randomUUID());
    }
}
