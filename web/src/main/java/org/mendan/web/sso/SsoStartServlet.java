package org.mendan.web.sso;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.mendan.sso.SsoBean;
import org.mendan.sso.SsoRefused;
import org.mendan.sso.SsoSettings;
import org.mendan.web.identity.WantedPage;
import org.mendan.web.page.ClientAddress;

/** Sends a browser to the provider. */
@WebServlet(urlPatterns = SsoAddresses.START)
public class SsoStartServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient SsoBean sso;

    @Inject
    private transient SsoAddresses addresses;

    @Inject
    private transient SsoCookie cookie;

    @Inject
    private transient ClientAddress client;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SsoSettings> settings = sso.settings();
        if (settings.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        WantedPage wanted = WantedPage.of(request.getParameter("next"));
        Optional<URI> elsewhere = addresses.publicStart(settings.get(), request, wanted);
        if (elsewhere.isPresent()) {
            response.sendRedirect(elsewhere.get().toString());
            return;
        }
        try {
            SsoBean.Start start = sso.start(wanted.path(), addresses.of(request, SsoAddresses.CALLBACK));
            cookie.keep(request, response, start.sealed());
            response.sendRedirect(start.address().toString());
        } catch (SsoRefused e) {
            sso.refused(e, client.of(request));
            response.sendRedirect(SsoAddresses.signIn(request, e.problem(), wanted));
        }
    }
}
