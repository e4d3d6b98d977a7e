package org.mendan.web.documentlink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.documentlink.LinkKey;

/** The address to send: below the configured one of this server, else below the one this page was opened at. */
@ApplicationScoped
public class LinkAddress {
    private Optional<String> configured = Optional.empty();

    protected LinkAddress() {}

    @Inject
    LinkAddress(@ConfigProperty(name = "mendan.url") Optional<String> configured) {
        this.configured = configured.map(String::strip).filter(url -> !url.isEmpty());
    }

    String of(LinkKey key, HttpServletRequest request) {
        String base = configured.orElseGet(() -> request.getRequestURL().toString());
        return URI.create(base).resolve(LinkCookies.PATH + "/" + key.text()).toString();
    }
}
