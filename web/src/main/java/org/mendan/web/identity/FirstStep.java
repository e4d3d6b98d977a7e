package org.mendan.web.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody whose password was right and whose code is still to come, as the session remembers it for a few minutes. */
record FirstStep(String login, Instant until) implements Serializable {
    static final Duration TIME = Duration.ofMinutes(5);

    private static final String KEY = FirstStep.class.getName();

    /** Remembers who made the first step now. */
    static void keep(HttpSession session, String login, Instant now) {
        session.setAttribute(KEY, new FirstStep(login, now.plus(TIME)));
    }

    /** Nothing where nobody made one, or too long ago. */
    static Optional<FirstStep> in(@Nullable HttpSession session, Instant now) {
        return Optional.ofNullable(session)
                .map(found -> (FirstStep) found.getAttribute(KEY))
                .filter(step -> now.isBefore(step.until()));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEY);
    }
}
