package org.mendan.web.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.mendan.web.page.Https;

/**
 * The sealed attempt in the browser that began it. The browser comes back from another site, which {@code Lax} allows for
 * the address line alone.
 */
@ApplicationScoped
public class SsoCookie {
    private static final String NAME = "mendan-sso";
    private static final int TEN_MINUTES = 600;

    @Inject
    private Https https;

    void keep(HttpServletRequest request, HttpServletResponse response, String sealed) {
        response.addCookie(cookie(request, sealed, TEN_MINUTES));
    }

    /** The sealed attempt, which is gone from the browser afterwards; empty where there is none. */
    String take(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private Cookie cookie(HttpServletRequest request, String value, int age) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath() + "/sso");
        cookie.setHttpOnly(true);
        cookie.setSecure(https.is(request));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(age);
        return cookie;
    }
}
