package org.mendan.web.identity;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.audit.AuditBean;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;

/**
 * Lets nobody into the administration who may not do there what its pages are for. It looks at the path as the container
 * understood it, so that no other spelling leads around it; a refusal is audited.
 */
public class AccessFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;

    @Inject
    private transient ClientAddress client;

    @EJB
    private transient AuditBean audit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Permission> wanted = PagePermissions.of(path);
        if (wanted.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Actor actor = caller.actor();
        if (actor.may(wanted.get())) {
            chain.doFilter(request, response);
        } else {
            audit.failed(
                    actor.login(),
                    "page.open",
                    path,
                    client.of(request),
                    wanted.get().name());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
