package org.mendan.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Addresses and networks, IPv4 and IPv6, such as {@code 10.1.0.0/16, 2001:db8::/32}. */
public record Networks(List<Network> parts) {
    /** No address at all. */
    public static final Networks NONE = new Networks(List.of());

    /** Every address there is. */
    public static final Networks ANYWHERE = new Networks(
            List.of(Network.of("0.0.0.0/0").orElseThrow(), Network.of("::/0").orElseThrow()));

    public Networks {
        parts = List.copyOf(parts);
    }

    /** Reads parts set apart by commas or white space; nothing where one of them is no address, for none may be trusted by accident. */
    public static Optional<Networks> read(String text) {
        List<Network> parts = new ArrayList<>();
        for (String part : text.strip().split("[\\s,、，]+", -1)) {
            Optional<Network> network = Network.of(part);
            if (network.isEmpty() && !part.isEmpty()) {
                return Optional.empty();
            }
            network.filter(one -> !parts.contains(one)).ifPresent(parts::add);
        }
        return Optional.of(new Networks(parts));
    }

    /** Whether this text is a literal address of either kind. */
    public static boolean isAddress(String text) {
        return Network.bytes(text).isPresent();
    }

    /** What one and the same customer of a provider has: an IPv4 address, or the first half of an IPv6 address. */
    public static String neighbourhood(String address) {
        return Network.bytes(address)
                .filter(bytes -> bytes.length == 16)
                .flatMap(bytes -> Network.of(address.replaceFirst("%.*", "") + "/64"))
                .map(Network::toString)
                .orElse(address);
    }

    /** Whether this address lies in one of them; what is no address does not. */
    public boolean holds(String address) {
        return Network.bytes(address)
                .filter(bytes -> parts.stream().anyMatch(part -> part.holds(bytes)))
                .isPresent();
    }

    /** Whether every one of the others lies within a single one of these. */
    public boolean covers(Networks others) {
        return others.parts.stream().allMatch(other -> parts.stream().anyMatch(part -> part.covers(other)));
    }

    /** As {@link #read} reads it. */
    @Override
    public String toString() {
        return parts.stream().map(Network::toString).collect(Collectors.joining(", "));
    }
}
