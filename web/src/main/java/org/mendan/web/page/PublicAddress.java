package org.mendan.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mendan.network.Networks;

/**
 * Where people find this server, for links, QR codes and the identity provider: at the configured address. What a request
 * calls the server may be forged, so a name it brings is never written anywhere; only where nothing is configured an
 * address of this machine or of its private network is believed, for nobody can lead anybody elsewhere by that.
 */
@ApplicationScoped
public class PublicAddress {
    private static final System.Logger LOG = System.getLogger(PublicAddress.class.getName());
    private static final Networks PRIVATE = Networks.read(
                    "127.0.0.0/8 ::1 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16" + " 169.254.0.0/16 fc00::/7 fe80::/10")
            .orElseThrow();
    private static final Pattern HOST = Pattern.compile("(localhost|[0-9.]+|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?");

    private Optional<URI> server = Optional.empty();
    private Optional<URI> guests = Optional.empty();
    private Https https = new Https();

    protected PublicAddress() {}

    @Inject
    PublicAddress(
            @ConfigProperty(name = "mendan.url") Optional<String> url,
            @ConfigProperty(name = "mendan.guest.url") Optional<String> guestUrl,
            Https https) {
        this.server = configured("mendan.url", url);
        this.guests = configured("mendan.guest.url", guestUrl).or(() -> server);
        this.https = https;
    }

    /** At the start, so that a wrong address stops it and a missing one is told. */
    void open(@Observes @Initialized(ApplicationScoped.class) Object application) {
        if (server.isEmpty() || guests.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "mendan.url is not set: links, the QR code and sign-in by a provider work only for whoever opens"
                            + " this server as localhost or by a private address");
        }
    }

    /** Where this server is; nothing where that is not known. */
    public Optional<URI> of(HttpServletRequest request) {
        return server.or(() -> called(request));
    }

    /** Where guests find their first page; nothing where that is not known. */
    public Optional<URI> ofGuests(HttpServletRequest request) {
        return guests.or(() -> called(request));
    }

    private Optional<URI> called(HttpServletRequest request) {
        return believed(request.getHeader("Host"))
                .map(host -> URI.create((https.is(request) ? "https" : "http") + "://" + host + "/"));
    }

    /** What a Host header says, where it names this machine or an address of a private network. */
    static Optional<String> believed(@Nullable String host) {
        Matcher parts = HOST.matcher(host == null ? "" : host);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name = parts.group(1).replaceAll("[\\[\\]]", "");
        return name.equals("localhost") || PRIVATE.holds(name) ? Optional.ofNullable(host) : Optional.empty();
    }

    private static Optional<URI> configured(String key, Optional<String> setting) {
        return setting.map(String::strip).filter(url -> !url.isEmpty()).map(url -> {
            URI uri = URI.create(url);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || uri.getHost() == null) {
                throw new IllegalArgumentException(key + ": an address such as https://meet.example.jp, was " + url);
            }
            return uri;
        });
    }
}
