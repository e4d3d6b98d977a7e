package org.mendan.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that its policy does not take.
 *
 * @param organisation which has it; null where it stands in the server's settings
 */
public record Unfit(String policy, String value, @Nullable UUID organisation) {
    @Override
    public String toString() {
        String where = organisation == null ? "setting mendan." + policy : "organisation " + organisation;
        return "Policy " + policy + " does not take \"" + value + "\" (" + where + "); it is passed over";
    }
}
