package org.mendan.web.page;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.audit.RefusalBean;

/**
 * Lets requests that change something pass only from our own pages, and no method that the product does not use. A request
 * that says nothing about its origin comes from no browser of today and has no cookies to misuse; it passes. A post from
 * elsewhere is audited: somebody has tried to act in the name of whoever is signed in.
 */
public class OriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String CHANGING = "POST";

    @Inject
    @ConfigProperty(name = "mendan.origins")
    private transient Optional<String> setting;

    @Inject
    private transient ClientAddress client;

    @EJB
    private transient RefusalBean refusals;

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
            refuse(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void refuse(HttpServletRequest request) {
        String actor = Objects.requireNonNullElse(request.getRemoteUser(), RefusalBean.GUEST);
        String from =
                "Origin " + request.getHeader("Origin") + ", Sec-Fetch-Site " + request.getHeader("Sec-Fetch-Site");
        refusals.refused(actor, "request.foreign", request.getServletPath(), client.of(request), from);
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
