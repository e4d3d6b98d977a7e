package org.mendan.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.mendan.identity.SessionBean;

/** The session of whoever asks. */
@ApplicationScoped
public class OwnSession {
    @EJB
    private SessionBean sessions;

    /** Lets this session live on where all sessions of its login have just ended, under another id. */
    public void renew(HttpServletRequest request) {
        HttpSession session = request.getSession();
        SignedInCaller.in(session)
                .map(caller -> new SignedInCaller(caller.name(), caller.roles(), sessions.generation(caller.name())))
                .ifPresent(caller -> {
                    caller.keepIn(session);
                    request.changeSessionId();
                });
    }
}
