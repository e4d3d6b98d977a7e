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
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;

/**
 * Lets nobody into the administration who may not do there what its pages are for. It looks at the path as the container
 * understood it, so that no other spelling leads around it; a refusal is audited.
 */
public class AccessFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Tells the page of the refusal that it is the address which is not allowed. */
    private static final String ELSEWHERE = "mendan.elsewhere";

    @Inject
    private transient Caller caller;

    @Inject
    private transient ClientAddress client;

    @EJB
    private transient AuditBean audit;

    @EJB
    private transient PolicyBean policies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Permission> wanted = PagePermissions.of(path(request));
        if (wanted.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Actor actor = caller.actor();
        if (!actor.may(wanted.get())) {
            refuse(request, response, wanted.get().name());
        } else if (!policies.of(Policies.ADMIN_ADDRESSES, actor.organisation()).holds(client.of(request))) {
            request.setAttribute(ELSEWHERE, true);
            refuse(request, response, "address not allowed");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        audit.failed(caller.actor().login(), "page.open", path(request), client.of(request), why);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
