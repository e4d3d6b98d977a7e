package org.mendan.web.page;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The policies of the pages.
 *
 * <p>The back office policy names no {@code script-src} and no {@code default-src}: PrimeFaces sends a second header with
 * {@code script-src 'self'} and its nonce (web.xml, {@code primefaces.CSP_POLICY}), and a browser obeys both. Its components
 * carry style attributes, so these are allowed there and nowhere else.
 *
 * <p>Whoever signs out takes a form along to the identity provider, which may send it on: to whom is the provider's matter.
 * The page holds nothing else.
 *
 * <p>A meeting's window may run WebAssembly of our own, which hides the room behind a person; other pages may not.
 */
final class ContentSecurityPolicy {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;
    private static final String SIGN_OUT = "/sign-out";
    private static final String COMMON = "img-src 'self' data:; connect-src 'self'; font-src 'self';"
            + " base-uri 'none'; frame-ancestors 'none'; report-uri /csp-report; form-action ";

    private ContentSecurityPolicy() {}

    static String newNonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return Base64.getEncoder().encodeToString(nonce);
    }

    /** The policy for a path below the application's root. */
    static String of(String path, String nonce) {
        String policy = isBackOffice(path) ? backOffice() : strict(nonce, isMeeting(path));
        return policy + (path.equals(SIGN_OUT) ? "*" : "'self'");
    }

    static boolean isBackOffice(String path) {
        boolean host =
                path.startsWith("/host/") && !path.equals("/host/meeting") && !path.equals("/host/meeting.xhtml");
        return host || path.startsWith("/admin/");
    }

    /** Whether the policy for this path says everything, so that no other is added to it. */
    static boolean isWhole(String path) {
        return isMeeting(path);
    }

    private static boolean isMeeting(String path) {
        return path.endsWith("/meeting") || path.endsWith("/meeting.xhtml");
    }

    private static String strict(String nonce, boolean webAssembly) {
        return "default-src 'none'; script-src 'self'" + (webAssembly ? " 'wasm-unsafe-eval'" : "")
                + "; style-src 'self' 'nonce-" + nonce + "'; " + COMMON;
    }

    private static String backOffice() {
        return "style-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none'; frame-src 'none';"
                + " worker-src 'none'; media-src 'none'; manifest-src 'none'; " + COMMON;
    }
}
