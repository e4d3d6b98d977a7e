package org.mendan.persistence.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For a {@link UUID} that may be absent, or that is part of a collection: hands it to the driver as it is. The converter
 * that EclipseLink puts there by itself fails on a NULL and makes the UUID in a collection a text.
 */
@Converter
public class OptionalUuid implements AttributeConverter<UUID, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable UUID id) {
        return id;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable UUID column) {
        return column;
    }
}
