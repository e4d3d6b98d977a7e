package org.mendan.web.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mendan.sso.SsoProblem;
import org.mendan.sso.SsoSettings;
import org.mendan.web.identity.WantedPage;
import org.mendan.web.page.Https;

/** Our own addresses as the provider knows them. The provider takes only those that are entered there. */
@ApplicationScoped
public class SsoAddresses {
    static final String START = "/sso/start";
    static final String CALLBACK = "/sso/callback";

    @Inject
    private Https https;

    URI of(SsoSettings settings, HttpServletRequest request, String path) {
        String opened = (https.is(request) ? "https" : "http") + "://" + request.getHeader("Host");
        return URI.create((settings.url().isEmpty() ? opened : settings.url()) + request.getContextPath() + path);
    }

    /** The sign-in page, with what went wrong. */
    static String signIn(HttpServletRequest request, SsoProblem problem, WantedPage wanted) {
        String word = problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return request.getContextPath() + "/sign-in?sso=" + word + "&next="
                + URLEncoder.encode(wanted.path(), StandardCharsets.UTF_8);
    }
}
