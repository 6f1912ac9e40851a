package nl.wijkbord.security;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class WijkIdConverter implements AttributeConverter<WijkId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable WijkId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable WijkId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new WijkId(value);
    }
}
