package org.mendan.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the reader's language: the one chosen by {@code ?lang=}, kept in a cookie, else what the browser wishes. */
public class LanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = LanguageFilter.class.getName() + ".language";
    private static final String COOKIE = "mendan-lang";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private transient Https https;

    static Locale language(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Locale locale ? locale : Locale.JAPANESE;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Locale> chosen =
                "GET".equals(request.getMethod()) ? Languages.of(request.getParameter("lang")) : Optional.empty();
        chosen.ifPresent(language -> response.addCookie(cookie(request, language)));
        request.setAttribute(ATTRIBUTE, chosen.or(() -> kept(request)).orElseGet(() -> wished(request)));
        chain.doFilter(request, response);
    }

    private static Optional<Locale> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Languages.of(cookie.getValue()));
    }

    // Without the header the container would tell its own language
    private static Locale wished(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Locale.JAPANESE
                : Languages.preferred(request.getLocales());
    }

    private Cookie cookie(HttpServletRequest request, Locale language) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(https.is(request));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(ONE_YEAR);
        return cookie;
    }
}
