package org.mendan.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.mendan.meeting.ResumeToken;
import org.mendan.meeting.Side;

/**
 * The resume token in a browser, one cookie for each side: out of reach of scripts, never sent along from other sites. It
 * outlives the browser by a day, because phones end browsers as they like; the meeting's end makes it worthless earlier.
 */
@ApplicationScoped
public class GuestCookies {
    private static final int ONE_DAY = 24 * 60 * 60;

    private final Https https;

    protected GuestCookies() {
        this(new Https());
    }

    @Inject
    GuestCookies(Https https) {
        this.https = https;
    }

    public static String name(Side side) {
        return side == Side.GUEST ? "mendan-guest" : "mendan-host";
    }

    /** The token that the browser holds for that side; nothing where there is none or it was altered. */
    public Optional<ResumeToken> token(HttpServletRequest request, Side side) {
        Stream<Cookie> cookies = Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream);
        return cookies.filter(cookie -> cookie.getName().equals(name(side)))
                .findFirst()
                .flatMap(cookie -> ResumeToken.parse(cookie.getValue()));
    }

    public void keep(HttpServletRequest request, HttpServletResponse response, Side side, ResumeToken token) {
        response.addCookie(cookie(request, side, token.value(), ONE_DAY));
    }

    public void forget(HttpServletRequest request, HttpServletResponse response, Side side) {
        response.addCookie(cookie(request, side, "", 0));
    }

    private Cookie cookie(HttpServletRequest request, Side side, String value, int age) {
        Cookie cookie = new Cookie(name(side), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(https.is(request));
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge(age);
        return cookie;
    }
}
