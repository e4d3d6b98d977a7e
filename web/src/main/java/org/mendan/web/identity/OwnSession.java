package org.mendan.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.session.SessionBean;
import org.mendan.session.SessionState;
import org.mendan.web.page.ClientAddress;

/** The session of whoever asks: what its HTTP session remembers, and what that is worth. */
@ApplicationScoped
public class OwnSession {
    @EJB
    private SessionBean sessions;

    @Inject
    private ClientAddress client;

    /** Begins one for somebody of that organisation; its number is what the HTTP session has to remember. */
    String begin(HttpServletRequest request, String login, UUID organisation) {
        String browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return sessions.begin(login, organisation, client.of(request), browser);
    }

    /**
     * What it is worth for this request; the HTTP session of one that is over is emptied. It is not ended: the container
     * would close the socket of a meeting that began in it, and no limit cuts a meeting.
     */
    SessionState use(HttpServletRequest request, SignedInCaller caller) {
        SessionState state = sessions.use(caller.name(), caller.session(), client.of(request));
        HttpSession session = request.getSession(false);
        if (state instanceof SessionState.Over && session != null) {
            Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
        }
        return state;
    }

    /** Lets it live on where all sessions of its login have just ended, under other numbers. */
    public void renew(HttpServletRequest request, UUID organisation) {
        HttpSession session = request.getSession();
        SignedInCaller.in(session)
                .map(caller ->
                        new SignedInCaller(caller.name(), caller.roles(), begin(request, caller.name(), organisation)))
                .ifPresent(caller -> {
                    caller.keepIn(session);
                    request.changeSessionId();
                });
    }

    /** Its number; empty where nobody is signed in. */
    public String number(HttpServletRequest request) {
        Optional<SignedInCaller> caller = SignedInCaller.in(request.getSession(false));
        return caller.map(SignedInCaller::session).orElse("");
    }

    /** Ends it. */
    void end(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        SignedInCaller.in(session).ifPresent(caller -> sessions.end(caller.name(), caller.session()));
        if (session != null) {
            session.invalidate();
        }
    }
}
