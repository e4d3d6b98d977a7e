package org.mendan.sso;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mendan.persistence.identity.Role;

/**
 * How the institution's provider is reached, and what its claims mean here.
 *
 * @param issuer as the provider names itself
 * @param client our client id there
 * @param secret its secret; empty for a public client
 * @param label what the button calls the provider
 * @param url public address of this server without a slash at the end; empty: what the page was opened at
 * @param scopes what is asked for, {@code openid} among it
 * @param claims which claims are read
 * @param roles what a value of the role claim means
 * @param standardRole of those whose role claim says nothing known; nothing: they are refused
 * @param create whether whoever has no account gets one
 * @param link whether an account of the same login, linked to nobody, is taken over
 */
public record SsoSettings(
        String issuer,
        String client,
        String secret,
        String label,
        String url,
        List<String> scopes,
        Claims claims,
        Map<String, Role> roles,
        Optional<Role> standardRole,
        boolean create,
        boolean link) {

    /** Names of claims, a dot leading into a claim; role and organisation empty where they are not read. */
    public record Claims(String login, String name, String role, String organisation) {}

    public SsoSettings {
        scopes = List.copyOf(scopes);
        roles = Map.copyOf(roles);
    }

    /**
     * The settings; nothing where no issuer is named.
     *
     * @param setting the value of {@code mendan.sso.} and a key
     * @throws IllegalArgumentException for a value that cannot be, by the name of its key
     */
    public static Optional<SsoSettings> read(Function<String, Optional<String>> setting) {
        Function<String, String> text =
                key -> setting.apply(key).map(String::strip).orElse("");
        String issuer = text.apply("issuer");
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        if (!guarded(issuer)) {
            throw wrong("issuer", "https, or http on this machine, was " + issuer);
        }
        if (text.apply("client.id").isEmpty()) {
            throw wrong("client.id", "needed with mendan.sso.issuer");
        }
        return Optional.of(new SsoSettings(
                issuer,
                text.apply("client.id"),
                text.apply("client.secret"),
                text.apply("label"),
                url(text.apply("url")),
                scopes(text.apply("scope")),
                claims(text),
                roles(text.apply("roles")),
                standardRole(text.apply("role.default")),
                flag("create", text.apply("create")),
                flag("link", text.apply("link"))));
    }

    private static Claims claims(Function<String, String> text) {
        if (text.apply("claim.login").isEmpty()) {
            throw wrong("claim.login", "needed");
        }
        return new Claims(
                text.apply("claim.login"),
                text.apply("claim.name"),
                text.apply("claim.role"),
                text.apply("claim.organisation"));
    }

    private static boolean guarded(String address) {
        URI uri = URI.create(address);
        List<String> own = List.of("127.0.0.1", "localhost", "[::1]");
        return uri.getHost() != null
                && ("https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && own.contains(uri.getHost())));
    }

    private static String url(String text) {
        if (!text.isEmpty() && !guarded(text)) {
            throw new IllegalArgumentException("mendan.url: https, or http on this machine, was " + text);
        }
        return text.replaceAll("/+$", "");
    }

    private static List<String> scopes(String text) {
        return Stream.concat(Stream.of("openid"), Stream.of(text.split("\\s+")))
                .filter(scope -> !scope.isEmpty())
                .distinct()
                .toList();
    }

    private static Map<String, Role> roles(String text) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            int end = pair.lastIndexOf('=');
            if (end > 0) {
                roles.put(pair.substring(0, end).strip(), role("roles", pair.substring(end + 1)));
            } else if (!pair.isBlank()) {
                throw wrong("roles", "value=ROLE, comma separated, was " + pair);
            }
        }
        return roles;
    }

    private static Optional<Role> standardRole(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(role("role.default", text));
    }

    private static Role role(String key, String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(key, "HOST, ORGANISATION_ADMIN or ADMIN, was " + text.strip()));
    }

    private static boolean flag(String key, String text) {
        return switch (text) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw wrong(key, "true or false, was " + text);
        };
    }

    private static IllegalArgumentException wrong(String key, String what) {
        return new IllegalArgumentException("mendan.sso." + key + ": " + what);
    }
}
