package org.mendan.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody is about to be signed out here. Whoever observes it may name the page that he sees then. */
public final class SigningOut {
    private final HttpServletRequest request;
    private @Nullable String page;

    SigningOut(HttpServletRequest request) {
        this.request = request;
    }

    public HttpServletRequest request() {
        return request;
    }

    /** Shows the page at that path below the application's root, in place of the sign-in page. */
    public void show(String path) {
        page = path;
    }

    Optional<String> page() {
        return Optional.ofNullable(page);
    }
}
