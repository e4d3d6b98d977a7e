package org.mendan.web.page;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer whose content policy is said in full already. PrimeFaces sends its own with every page, also with those that
 * have nothing of it, and a browser obeys both: nothing that only the first one allows would work.
 */
final class WholePolicy extends HttpServletResponseWrapper {
    private static final String NAME = "Content-Security-Policy";

    WholePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase(NAME)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!name.equalsIgnoreCase(NAME)) {
            super.setHeader(name, value);
        }
    }
}
