package org.mendan.web.sso;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mendan.identity.SignIn;
import org.mendan.sso.SsoBean;
import org.mendan.sso.SsoProblem;
import org.mendan.sso.SsoRefused;
import org.mendan.sso.SsoSettings;
import org.mendan.web.identity.WantedPage;
import org.mendan.web.page.ClientAddress;

/** Takes a browser back from the provider. */
@WebServlet(urlPatterns = SsoAddresses.CALLBACK)
public class SsoCallbackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient SsoBean sso;

    @Inject
    private transient SsoAddresses addresses;

    @Inject
    private transient SsoCookie cookie;

    @Inject
    private transient ClientAddress client;

    @Inject
    private transient SecurityContext security;

    @Inject
    private transient SsoVisit visit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SsoSettings> settings = sso.settings();
        if (settings.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            SsoBean.Arrived arrived = sso.arrive(
                    cookie.take(request, response), answer(request), addresses.of(request, SsoAddresses.CALLBACK));
            signIn(request, response, arrived);
            response.sendRedirect(
                    request.getContextPath() + WantedPage.of(arrived.next()).path());
        } catch (SsoRefused e) {
            sso.refused(e, client.of(request));
            SsoSignIn.remember(request, e);
            response.sendRedirect(SsoAddresses.signIn(request, e.problem(), WantedPage.of(null)));
        }
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response, SsoBean.Arrived arrived)
            throws SsoRefused {
        SignIn.SignedIn signedIn = sso.signIn(arrived.claims(), client.of(request));
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().newAuthentication(true).credential(new SsoCredential(signedIn)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new SsoRefused(SsoProblem.INVALID, "not taken by the container");
        }
        // A session id somebody planted or saw before is worth nothing now
        request.getSession();
        request.changeSessionId();
        visit.begin(request, signedIn.login(), arrived);
    }

    private static Map<String, List<String>> answer(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
