package org.mendan.web.page;

import org.mendan.network.Networks;

/** The reverse proxies whose word about the client is believed, as addresses or networks such as {@code 10.1.0.0/16}. */
public record Proxies(Networks networks) {
    public static final Proxies NONE = new Proxies(Networks.NONE);

    /** Comma separated addresses and networks; a name or a typing error is refused, for nothing may be trusted by accident. */
    public static Proxies of(String setting) {
        return new Proxies(Networks.read(setting)
                .orElseThrow(() -> new IllegalArgumentException("mendan.proxies: not addresses: " + setting)));
    }

    /** Whether this is the address of a trusted proxy; anything that is not an address is not. */
    public boolean trust(String address) {
        return networks.holds(address);
    }
}
