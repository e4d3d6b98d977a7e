package org.mendan.web.page;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which origins our own pages have: the host the request was sent to, and those of {@code mendan.origins}. The scheme of the
 * former is not compared, for behind a reverse proxy only the browser knows it.
 */
public final class Origins {
    private final Set<String> further;

    private Origins(Set<String> further) {
        this.further = further;
    }

    /** Comma separated origins such as {@code https://meet.example.jp}. */
    public static Origins of(String setting) {
        return new Origins(Arrays.stream(setting.split(","))
                .map(origin -> origin.strip().toLowerCase(Locale.ROOT))
                .filter(origin -> !origin.isEmpty())
                .peek(Origins::check)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether a page of that origin is ours.
     *
     * @param origin the request's {@code Origin}
     * @param host the request's {@code Host}
     */
    public boolean own(String origin, @Nullable String host) {
        String asked = origin.toLowerCase(Locale.ROOT);
        if (further.contains(asked)) {
            return true;
        }
        return host != null
                && authority(asked)
                        .filter(authority -> authority.equals(plain(host.toLowerCase(Locale.ROOT), asked)))
                        .isPresent();
    }

    private static Optional<String> authority(String origin) {
        if (!origin.startsWith("http://") && !origin.startsWith("https://")) {
            return Optional.empty();
        }
        String authority = origin.substring(origin.indexOf("//") + 2);
        boolean bare = authority.matches("[^/?#@\\s]+");
        return bare ? Optional.of(plain(authority, origin)) : Optional.empty();
    }

    // Browsers leave the scheme's own port out of Origin and Host; some proxies write it into Host
    private static String plain(String authority, String origin) {
        String port = origin.startsWith("https:") ? ":443" : ":80";
        return authority.endsWith(port) ? authority.substring(0, authority.length() - port.length()) : authority;
    }

    private static void check(String origin) {
        URI uri = URI.create(origin);
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!web || uri.getHost() == null || !uri.getRawPath().isEmpty()) {
            throw new IllegalArgumentException("mendan.origins: not an origin: " + origin);
        }
    }
}
