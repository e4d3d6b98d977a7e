package org.mendan.appearance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation looks, whoever has set it.
 *
 * @param name the name its pages show
 * @param colour its own; null for the product's
 * @param logo its logo; null where there is none
 */
public record Look(String name, @Nullable BrandColour colour, @Nullable Logo logo) {

    /** A logo's picture and its measures in pixels. */
    public record Logo(UUID id, int width, int height) {}

    public Optional<BrandColour> brand() {
        return Optional.ofNullable(colour);
    }
}
