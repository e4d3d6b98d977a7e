package org.mendan.camera;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operator's servers that help two browsers to reach each other.
 *
 * @param stun addresses such as {@code stun:turn.example.jp:3478}
 * @param turn addresses such as {@code turns:turn.example.jp:443?transport=tcp}
 * @param credentials for {@code turn}; null where there is none
 */
public record IceServers(List<String> stun, List<String> turn, @Nullable TurnCredentials credentials) {
    public IceServers {
        stun = List.copyOf(stun);
        turn = List.copyOf(turn);
    }
}
