package org.mendan.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.mendan.identity.SignInBean;
import org.mendan.web.page.ClientAddress;

/**
 * Signs the caller out. It takes posts only, and those of our own pages only, as every post; it needs no living view of
 * a page, for whoever wants to leave must be able to, however old the page is.
 */
@WebServlet(urlPatterns = "/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient SignInBean signIn;

    @Inject
    private transient ClientAddress clientAddress;

    @Inject
    private transient OwnSession session;

    @Inject
    private transient Event<SigningOut> signingOut;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Principal caller = request.getUserPrincipal();
        if (caller != null) {
            signIn.signedOut(caller.getName(), clientAddress.of(request));
        }
        SigningOut leaving = new SigningOut(request);
        signingOut.fire(leaving);
        request.logout();
        session.end(request);
        if (leaving.page().isPresent()) {
            request.getRequestDispatcher(leaving.page().get()).forward(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        }
    }
}
