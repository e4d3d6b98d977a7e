package org.mendan.web.page;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The reverse proxies whose word about the client is believed, as addresses or networks such as {@code 10.1.0.0/16}. */
public final class Proxies {
    public static final Proxies NONE = new Proxies(List.of());

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private static final class Network {
        private final byte[] address;
        private final int bits;

        Network(byte[] address, int bits) {
            this.address = address;
            this.bits = bits;
        }

        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Network> networks;

    private Proxies(List<Network> networks) {
        this.networks = List.copyOf(networks);
    }

    /** Comma separated addresses and networks; a name or a typing error is refused, for nothing may be trusted by accident. */
    public static Proxies of(String setting) {
        List<Network> networks = new ArrayList<>();
        Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> {
                    String[] halves = part.split("/", 2);
                    byte[] address = bytes(halves[0])
                            .orElseThrow(() -> new IllegalArgumentException("mendan.proxies: not an address: " + part));
                    int bits = halves.length == 1 ? address.length * 8 : Integer.parseInt(halves[1]);
                    if (bits < 0 || bits > address.length * 8) {
                        throw new IllegalArgumentException("mendan.proxies: not a network: " + part);
                    }
                    networks.add(new Network(address, bits));
                });
        return new Proxies(networks);
    }

    /** Whether this is the address of a trusted proxy; anything that is not an address is not. */
    public boolean trust(String address) {
        return bytes(address)
                .filter(other -> networks.stream().anyMatch(network -> network.holds(other)))
                .isPresent();
    }

    static boolean isAddress(String text) {
        return bytes(text).isPresent();
    }

    // Only literals reach InetAddress, so that no name is ever looked up
    private static Optional<byte[]> bytes(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
