package org.mendan.web.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public address of the guest's first page: the configured one, else the one this page was opened at. */
@ApplicationScoped
public class GuestAddress {
    private Optional<String> configured = Optional.empty();

    protected GuestAddress() {}

    @Inject
    public GuestAddress(@ConfigProperty(name = "mendan.guest.url") Optional<String> configured) {
        this.configured = configured.map(String::strip).filter(url -> !url.isEmpty());
    }

    public String of(HttpServletRequest request) {
        return configured.orElseGet(() ->
                URI.create(request.getRequestURL().toString()).resolve("/").toString());
    }
}
