package org.mendan.web.sso;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.mendan.sso.SsoBean;
import org.mendan.sso.SsoProblem;
import org.mendan.sso.SsoRefused;
import org.mendan.sso.SsoVisitsBean;
import org.mendan.web.page.ClientAddress;

/** The provider's own call: somebody has signed out there (OpenID Connect Back-Channel Logout 1.0). */
@WebServlet(urlPatterns = "/sso/logout")
public class SsoLogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient SsoBean sso;

    @EJB
    private transient SsoVisitsBean visits;

    @Inject
    private transient ClientAddress client;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (sso.settings().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String token = Objects.requireNonNullElse(request.getParameter("logout_token"), "");
            visits.end(token, client.of(request));
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (SsoRefused e) {
            response.setStatus(
                    e.problem() == SsoProblem.UNAVAILABLE
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
