package org.mendan.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets requests that change something pass only from our own pages, and no method that the product does not use. A request
 * that says nothing about its origin comes from no browser of today and has no cookies to misuse; it passes.
 */
public class OriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String CHANGING = "POST";

    @Inject
    @ConfigProperty(name = "mendan.origins")
    private transient Optional<String> setting;

    private transient Origins origins = Origins.of("");

    @Override
    public void init() {
        origins = Origins.of(setting.orElse(""));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String method = request.getMethod();
        if (SAFE.contains(method) || (CHANGING.equals(method) && fromOurPages(request))) {
            chain.doFilter(request, response);
        } else if (CHANGING.equals(method)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private boolean fromOurPages(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.equals("null")) {
            return origins.own(origin, request.getHeader("Host"));
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? origin == null : site.equals("same-origin") || site.equals("none");
    }
}
