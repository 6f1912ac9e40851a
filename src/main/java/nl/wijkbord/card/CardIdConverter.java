package nl.wijkbord.card;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class CardIdConverter implements AttributeConverter<CardId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable CardId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable CardId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new CardId(value);
    }
}
