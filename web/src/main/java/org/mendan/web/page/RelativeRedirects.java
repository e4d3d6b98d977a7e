package org.mendan.web.page;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Sends redirects as they were given. The server would write its own idea of scheme, host and port in front, which behind a
 * reverse proxy is not the address the browser knows.
 */
final class RelativeRedirects extends HttpServletResponseWrapper {
    RelativeRedirects(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) {
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", location);
    }
}
