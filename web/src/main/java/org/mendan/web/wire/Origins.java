package org.mendan.web.wire;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose pages may open a socket: those of the address they open it at, and those named in the settings. */
public final class Origins {
    private final Set<String> named;

    /** @param named origins such as {@code https://meeting.example}, separated by commas */
    public Origins(String named) {
        this.named = Arrays.stream(named.split(",", -1))
                .map(origin -> origin.strip().toLowerCase(Locale.ROOT))
                .filter(origin -> !origin.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the page may; one without an origin is no page. */
    public boolean admit(Handshake handshake) {
        String origin = handshake.origin();
        String host = handshake.host();
        if (origin == null) {
            return false;
        }
        String plain = origin.toLowerCase(Locale.ROOT);
        return named.contains(plain) || (host != null && authority(plain).equals(host.toLowerCase(Locale.ROOT)));
    }

    /** Host and port as a Host header has them; empty where the origin is opaque or no origin at all. */
    private static String authority(String origin) {
        try {
            URI uri = URI.create(origin);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getRawAuthority() != null ? uri.getRawAuthority() : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
