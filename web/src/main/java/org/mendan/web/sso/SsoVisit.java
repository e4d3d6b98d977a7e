package org.mendan.web.sso;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mendan.sso.SsoBean;
import org.mendan.sso.SsoVisitsBean;
import org.mendan.web.identity.OwnSession;

/** What an HTTP session remembers of the provider; the token stays on the server. */
@ApplicationScoped
public class SsoVisit {
    private static final String KEY = SsoVisit.class.getName();

    /** Of the session of that number. */
    private record Kept(String idToken, String number) implements Serializable {}

    @EJB
    private SsoVisitsBean visits;

    @Inject
    private OwnSession session;

    void begin(HttpServletRequest request, String login, SsoBean.Arrived arrived) {
        String number = session.number(request);
        request.getSession().setAttribute(KEY, new Kept(arrived.idToken(), number));
        visits.begin(arrived.claims(), login, number);
    }

    /** The ID token of whoever came from the provider. */
    Optional<String> idToken(HttpServletRequest request) {
        return kept(request).map(Kept::idToken);
    }

    /** Whether the caller's session came from the provider, and not from a password since. */
    public boolean isGoing(HttpServletRequest request) {
        return kept(request)
                .filter(kept -> kept.number().equals(session.number(request)))
                .isPresent();
    }

    private static Optional<Kept> kept(HttpServletRequest request) {
        @Nullable HttpSession own = request.getSession(false);
        return Optional.ofNullable(own).map(one -> (Kept) one.getAttribute(KEY));
    }
}
