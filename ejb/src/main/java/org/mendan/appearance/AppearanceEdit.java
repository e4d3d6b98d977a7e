package org.mendan.appearance;

import java.util.Optional;
import org.mendan.persistence.branding.Branding;

/**
 * An organisation's looks as somebody typed them; an empty text leaves it to the organisation above.
 *
 * @param withoutLogo whether the logo there is, is taken away
 * @param seen the version it was written over; 0 where there was none
 */
public record AppearanceEdit(String name, String colour, boolean withoutLogo, int seen) {
    public AppearanceEdit {
        name = name.strip();
        colour = colour.strip();
    }

    /** What is wrong with it, if anything is. */
    Optional<AppearanceOutcome> problem() {
        if (name.length() > Branding.NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(new AppearanceOutcome.NameUnfit());
        }
        if (colour.isEmpty()) {
            return Optional.empty();
        }
        Optional<BrandColour> read = BrandColour.of(colour);
        if (read.isEmpty()) {
            return Optional.of(new AppearanceOutcome.NoColour());
        }
        return read.filter(one -> !one.readable())
                .map(faint -> new AppearanceOutcome.Faint(faint.contrast(), faint.readableShade()));
    }

    /** As it is stored. */
    String storedColour() {
        return BrandColour.of(colour).map(BrandColour::hex).orElse("");
    }
}
