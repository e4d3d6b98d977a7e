package org.mendan.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an organisation, and where it comes from.
 *
 * @param organisation which set it, where the source is an organisation
 */
public record Effective<T>(T value, Source source, @Nullable UUID organisation) {
    /** Where a value comes from. */
    public enum Source {
        ORGANISATION,
        SETTING,
        PRODUCT
    }
}
