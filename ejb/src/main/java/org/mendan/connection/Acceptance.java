package org.mendan.connection;

import java.util.List;
import java.util.UUID;

/** A guest's press on OK below the terms: exactly these versions, from this address and browser. */
public record Acceptance(List<UUID> termsVersions, String address, String browser) {
    public Acceptance {
        termsVersions = List.copyOf(termsVersions);
    }
}
