package org.mendan.web.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mendan.meeting.ResumeToken;

/**
 * What a browser said of itself when it asked for the socket.
 *
 * @param origin the page's origin, as the browser states it
 * @param host the address the request went to
 * @param cookies the whole Cookie header
 * @param browser the User-Agent
 * @param principal who is signed in
 * @param address where it comes from
 */
public record Handshake(
        @Nullable String origin,
        @Nullable String host,
        String cookies,
        String browser,
        @Nullable String principal,
        String address) {

    /** Reads a handshake's headers, whose names come in any case. */
    static Handshake of(Map<String, List<String>> headers, @Nullable String principal, String address) {
        return new Handshake(
                first(headers, "Origin"),
                first(headers, "Host"),
                text(headers, "Cookie"),
                whole(headers, "User-Agent"),
                principal,
                address);
    }

    /** The resume token in the cookie of that name; nothing where there is none, or an altered one. */
    public Optional<ResumeToken> token(String cookie) {
        for (String pair : cookies.split(";", -1)) {
            String[] parts = pair.strip().split("=", 2);
            if (parts.length == 2 && parts[0].equals(cookie)) {
                return ResumeToken.parse(parts[1]);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String first(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse(null);
    }

    /** The whole header: the WebSocket container takes "(KHTML, like Gecko)" for two values and hands them over apart. */
    private static String whole(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    private static String text(Map<String, List<String>> headers, String name) {
        String value = first(headers, name);
        return value == null ? "" : value;
    }
}
