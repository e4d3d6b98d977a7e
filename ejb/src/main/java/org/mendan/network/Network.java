package org.mendan.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of the IPv4 or IPv6 address space: the addresses that begin with the same bits as this one. */
final class Network {
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern BITS = Pattern.compile("[0-9]{1,3}");

    private final byte[] address;
    private final int bits;

    private Network(byte[] address, int bits) {
        this.address = address;
        this.bits = bits;
    }

    /** One address, or a network such as {@code 10.1.0.0/16}; names and typing errors give nothing. */
    static Optional<Network> of(String text) {
        String[] halves = text.split("/", 2);
        Optional<byte[]> address = bytes(halves[0]);
        if (address.isEmpty() || (halves.length == 2 && !BITS.matcher(halves[1]).matches())) {
            return Optional.empty();
        }
        int most = address.get().length * 8;
        int bits = halves.length == 1 ? most : Integer.parseInt(halves[1]);
        return bits > most ? Optional.empty() : Optional.of(new Network(first(address.get(), bits), bits));
    }

    /**
     * The bytes of an address; an IPv4 address in IPv6's clothes ({@code ::ffff:10.0.0.1}) is an IPv4 address, and what
     * names a local interface ({@code %eth0}) is left out.
     */
    static Optional<byte[]> bytes(String text) {
        String literal = text.contains(":") ? text.replaceFirst("%.*", "") : text;
        // Only literals reach InetAddress, so that no name is ever looked up
        if (!LITERAL.matcher(literal).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(literal).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    boolean holds(byte[] other) {
        return other.length == address.length && Arrays.equals(first(other, bits), address);
    }

    boolean covers(Network other) {
        return other.bits >= bits && holds(other.address);
    }

    private static byte[] first(byte[] address, int bits) {
        byte[] masked = address.clone();
        for (int bit = bits; bit < address.length * 8; bit++) {
            masked[bit / 8] &= (byte) ~(0x80 >> (bit % 8));
        }
        return masked;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Network network && bits == network.bits && Arrays.equals(address, network.address);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(address) + bits;
    }

    /** As {@link #of} reads it, IPv6 as RFC 5952 writes it; one address stands without its length. */
    @Override
    public String toString() {
        try {
            String written = InetAddress.getByAddress(address).getHostAddress();
            String shortest = address.length == 16 ? shortened(written) : written;
            return bits == address.length * 8 ? shortest : shortest + "/" + bits;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + address.length + " bytes", e);
        }
    }

    // The first of the longest runs of two or more zero groups becomes "::"
    private static String shortened(String groups) {
        for (int run = 8; run >= 2; run--) {
            Matcher zeros =
                    Pattern.compile("(?:^|:)0(?::0){" + (run - 1) + "}(?=:|$)").matcher(groups);
            if (zeros.find()) {
                String tail = groups.substring(zeros.end());
                return groups.substring(0, zeros.start()) + (tail.isEmpty() ? "::" : ":" + tail);
            }
        }
        return groups;
    }
}
