package org.mendan.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts the security headers on every response, and says what may be kept. */
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Https https;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String nonce = ContentSecurityPolicy.newNonce();
        request.setAttribute(Csp.NONCE, nonce);
        response.setHeader("Content-Security-Policy", ContentSecurityPolicy.of(path, nonce));
        // Which server this is helps nobody but an attacker
        response.setHeader("Server", "Mendan");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // Not no-referrer: browsers would then post our own forms with "Origin: null"
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        String inMeetings = path.endsWith("/meeting") ? "(self)" : "()";
        response.setHeader(
                "Permissions-Policy",
                "camera=" + (usesCamera(path) ? "(self)" : "()") + ", display-capture=" + inMeetings
                        + ", microphone=(), geolocation=(), payment=(), usb=()");
        if (https.is(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        keep(path, response);
        boolean error = request.getDispatcherType() == DispatcherType.ERROR;
        HttpServletRequest seen = error ? new ErrorRequest(request) : new NonceRequest(request);
        WholeText text = new WholeText(response);
        RelativeRedirects answer = new RelativeRedirects(text);
        chain.doFilter(seen, ContentSecurityPolicy.isWhole(path) ? new WholePolicy(answer) : answer);
        text.finish();
    }

    /** The meetings of both sides, and the pages before them that show the own picture, or say whether there can be one. */
    private static boolean usesCamera(String path) {
        return path.endsWith("/meeting") || path.equals("/host/connect") || path.equals("/number");
    }

    private static void keep(String path, HttpServletResponse response) {
        if (path.startsWith("/app/") || path.startsWith("/resources/")) {
            response.setHeader("Cache-Control", "no-cache");
        } else if (!path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
