package org.mendan.web.page;

import java.util.Optional;

/** For tests of those who ask where this server is. */
public final class FixedAddress {
    private FixedAddress() {}

    /** As if {@code mendan.url} were this. */
    public static PublicAddress of(Optional<String> url) {
        return new PublicAddress(url, Optional.empty(), new Https());
    }
}
