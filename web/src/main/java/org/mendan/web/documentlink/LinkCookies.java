package org.mendan.web.documentlink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mendan.documentlink.LinkKey;
import org.mendan.documentlink.LinkVisitsBean;
import org.mendan.web.page.Https;

/**
 * The visits of a browser, one cookie for each link, out of reach of scripts. It is sent along when somebody comes from a
 * mail ({@code Lax}), and to the paths of documents only.
 */
@ApplicationScoped
public class LinkCookies {
    static final String PATH = "/document";

    @Inject
    private Https https;

    /** The visit with that link; nothing where there is none or the cookie was altered. */
    public Optional<LinkKey> visit(HttpServletRequest request, UUID link) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(link)))
                .findFirst()
                .flatMap(cookie -> LinkKey.parse(cookie.getValue()));
    }

    void keep(HttpServletRequest request, HttpServletResponse response, UUID link, LinkKey visit) {
        Cookie cookie = new Cookie(name(link), visit.text());
        cookie.setPath(PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(https.is(request));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) LinkVisitsBean.LASTS.toSeconds());
        response.addCookie(cookie);
    }

    private static String name(UUID link) {
        return "mendan-document-" + link;
    }
}
