package org.mendan.web.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mendan.session.SessionState;

/** Why somebody who was signed in is asked to sign in again; the sign-in page says so. */
enum Leave {
    /** Was not signed in, or nothing is known of it. */
    NONE,
    /** The session was not used for too long. */
    IDLE,
    /** The session has lasted as long as any may. */
    LONGEST,
    /** Somebody ended the session. */
    ENDED,
    /** The institution does not allow this address. */
    ELSEWHERE;

    static Leave of(Optional<SessionState> state) {
        if (state.isPresent() && state.get() instanceof SessionState.Over over) {
            return valueOf(over.end().name());
        }
        return state.isPresent() && state.get() instanceof SessionState.Elsewhere ? ELSEWHERE : NONE;
    }

    /** As it stands in an address; what is unknown there says nothing. */
    static Leave named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(NONE);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
