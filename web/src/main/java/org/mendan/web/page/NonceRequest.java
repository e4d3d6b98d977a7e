package org.mendan.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that was posted by a page without PrimeFaces' script brings no {@code primefaces.nonce}, and PrimeFaces refuses to
 * answer it. Here such a request gets a fresh one, in the form PrimeFaces makes them.
 */
final class NonceRequest extends HttpServletRequestWrapper {
    static final String NONCE = "primefaces.nonce";

    private final String fresh =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

    NonceRequest(HttpServletRequest request) {
        super(request);
    }

    boolean broughtNone() {
        return super.getParameter(NONCE) == null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String value = super.getParameter(name);
        return value == null && name.equals(NONCE) ? fresh : value;
    }
}
