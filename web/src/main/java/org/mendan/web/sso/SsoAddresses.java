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
import org.mendan.sso.SsoSettings;
import org.mendan.web.identity.WantedPage;
import org.mendan.web.page.Https;

/** Our own addresses as the provider knows them. The provider takes only those that are entered there. */
@ApplicationScoped
public class SsoAddresses {
    static final String START = "/sso/start";
    static final String CALLBACK = "/sso/callback";

    /** Says that the browser was led here from another host. */
    private static final String LED = "led";

    @Inject
    private Https https;

    URI of(SsoSettings settings, HttpServletRequest request, String path) {
        String opened = (https.is(request) ? "https" : "http") + "://" + request.getHeader("Host");
        return URI.create((settings.url().isEmpty() ? opened : settings.url()) + request.getContextPath() + path);
    }

    /**
     * Where the way to the provider begins for a browser that has opened another host: what is kept in the browser there does not
     * come back with the provider's answer. Only once: a proxy may keep from us which host was opened.
     */
    Optional<URI> publicStart(SsoSettings settings, HttpServletRequest request, WantedPage wanted) {
        if (settings.url().isEmpty() || request.getParameter(LED) != null) {
            return Optional.empty();
        }
        URI start = of(settings, request, START);
        return start.getHost().equalsIgnoreCase(request.getServerName())
                ? Optional.empty()
                : Optional.of(URI.create(
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
