package org.mendan.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the browser speaks https with us, or with the reverse proxy in front of us. */
@ApplicationScoped
public class Https {
    private String mode = "auto";
    private Proxies proxies = Proxies.NONE;

    protected Https() {}

    @Inject
    Https(@ConfigProperty(name = "mendan.https") String mode, ClientAddress addresses) {
        if (!mode.equals("auto") && !mode.equals("always")) {
            throw new IllegalArgumentException("mendan.https: auto or always, was " + mode);
        }
        this.mode = mode;
        this.proxies = addresses.proxies();
    }

    public boolean is(HttpServletRequest request) {
        return mode.equals("always")
                || request.isSecure()
                || (proxies.trust(request.getRemoteAddr())
                        && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
    }
}
