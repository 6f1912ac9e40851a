package nl.wijkbord.security;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class UserIdConverter implements AttributeConverter<UserId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable UserId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable UserId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new UserId(value);
    }
}
