package org.mendan.camera;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Which servers help browsers to reach each other, as the operator named them. */
public final class IceSettings {
    /** A meeting has no time limit, and a call that changes its network asks the TURN server again: one working day. */
    static final Duration CREDENTIALS_LAST = Duration.ofHours(12);

    private final List<String> stun;
    private final List<String> turn;
    private final String secret;

    /**
     * Reads the settings.
     *
     * @param stun addresses, comma separated; empty for none
     * @param turn addresses, comma separated; empty for none
     * @param secret what this server and the TURN server share
     * @throws IllegalArgumentException for an address of another kind, or a TURN server without a secret
     */
    public IceSettings(String stun, String turn, String secret) {
        this.stun = addresses("mendan.ice.stun", stun, "stun:", "stuns:");
        this.turn = addresses("mendan.ice.turn", turn, "turn:", "turns:");
        this.secret = secret;
        if (!this.turn.isEmpty() && secret.isEmpty()) {
            throw new IllegalArgumentException("mendan.ice.secret: needed with mendan.ice.turn");
        }
    }

    /** The servers for one side of a meeting, whose credentials name {@code user}. */
    public IceServers servers(String user, Instant now) {
        TurnCredentials credentials =
                turn.isEmpty() ? null : TurnCredentials.issued(secret, user, now.plus(CREDENTIALS_LAST));
        return new IceServers(stun, turn, credentials);
    }

    private static List<String> addresses(String key, String text, String... schemes) {
        List<String> all = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
        for (String address : all) {
            if (Arrays.stream(schemes).noneMatch(address::startsWith)) {
                throw new IllegalArgumentException(key + ": " + address + " is not a " + schemes[0] + " address");
            }
        }
        return all;
    }
}
