package org.mendan.web.documentlink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mendan.documentlink.LinkKey;
import org.mendan.web.page.PublicAddress;

/** The address to send: below the public one of this server. */
@ApplicationScoped
public class LinkAddress {
    @Inject
    private PublicAddress server;

    /** Nothing where this server does not know its own address: a link that leads nowhere is none. */
    Optional<String> of(LinkKey key, HttpServletRequest request) {
        return server.of(request)
                .map(base -> base.resolve(LinkCookies.PATH + "/" + key.text()).toString());
    }

    boolean isKnown(HttpServletRequest request) {
        return server.of(request).isPresent();
    }
}
