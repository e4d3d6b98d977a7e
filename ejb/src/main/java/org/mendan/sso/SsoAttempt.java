package org.mendan.sso;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sign-in under way at the provider.
 *
 * @param next the page that was wanted
 */
record SsoAttempt(State state, Nonce nonce, CodeVerifier verifier, String next, Instant begun) {
    /** As long as somebody may take at the provider, a second factor and a forgotten password included. */
    static final Duration LASTS = Duration.ofMinutes(10);

    SsoAttempt {
        if (next.contains("\n")) {
            throw new IllegalArgumentException("next: more than one line");
        }
    }

    static SsoAttempt begin(String next, Instant now) {
        return new SsoAttempt(new State(), new Nonce(), new CodeVerifier(), next, now);
    }

    boolean isOver(Instant now) {
        return now.isAfter(begun.plus(LASTS));
    }

    String written() {
        return String.join(
                "\n",
                state.getValue(),
                nonce.getValue(),
                verifier.getValue(),
                Long.toString(begun.getEpochSecond()),
                next);
    }

    static Optional<SsoAttempt> read(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() != 5) {
            return Optional.empty();
        }
        return Optional.of(new SsoAttempt(
                new State(lines.get(0)),
                new Nonce(lines.get(1)),
                new CodeVerifier(lines.get(2)),
                lines.get(4),
                Instant.ofEpochSecond(Long.parseLong(lines.get(3)))));
    }
}
