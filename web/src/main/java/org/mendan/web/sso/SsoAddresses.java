package org.mendan.web.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.mendan.sso.SsoProblem;
import org.mendan.sso.SsoRefused;
import org.mendan.sso.SsoSettings;
import org.mendan.web.identity.WantedPage;
import org.mendan.web.page.PublicAddress;

/** Our own addresses as the provider knows them. The provider takes only those that are entered there. */
@ApplicationScoped
public class SsoAddresses {
    static final String START = "/sso/start";
    static final String CALLBACK = "/sso/callback";

    /** Says that the browser was led here from another host. */
    private static final String LED = "led";

    private PublicAddress server;

    protected SsoAddresses() {}

    @Inject
    SsoAddresses(PublicAddress server) {
        this.server = server;
    }

    /** Nothing where this server does not know its own address. */
    Optional<URI> find(HttpServletRequest request, String path) {
        return server.of(request).map(base -> base.resolve(request.getContextPath() + path));
    }

    URI of(HttpServletRequest request, String path) throws SsoRefused {
        return find(request, path).orElseThrow(() -> new SsoRefused(SsoProblem.UNAVAILABLE, "mendan.url is not set"));
    }

    /**
     * Where the way to the provider begins for a browser that has opened another host: what is kept in the browser there does not
     * come back with the provider's answer. Only once: a proxy may keep from us which host was opened.
     */
    Optional<URI> publicStart(SsoSettings settings, HttpServletRequest request, WantedPage wanted) {
        if (settings.url().isEmpty() || request.getParameter(LED) != null) {
            return Optional.empty();
        }
        return find(request, START)
                .filter(start -> !start.getHost().equalsIgnoreCase(request.getServerName()))
                .map(start -> URI.create(
                        start + "?" + LED + "=1&next=" + URLEncoder.encode(wanted.path(), StandardCharsets.UTF_8)));
    }

    /** The sign-in page, with what went wrong. */
    static String signIn(HttpServletRequest request, SsoProblem problem, WantedPage wanted) {
        return request.getContextPath() + "/sign-in?sso=" + word(problem) + "&next="
                + URLEncoder.encode(wanted.path(), StandardCharsets.UTF_8);
    }

    /** As it stands in addresses and texts. */
    static String word(SsoProblem problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
