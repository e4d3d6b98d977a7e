package org.mendan.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may sign in by password even where everybody comes by the identity provider. */
record EmergencyLogins(Set<Login> all) {
    EmergencyLogins {
        all = Set.copyOf(all);
    }

    /**
     * As the operator names them.
     *
     * @param text logins, comma separated
     * @throws IllegalArgumentException for what cannot be a login
     */
    static EmergencyLogins read(String text) {
        return new EmergencyLogins(Arrays.stream(text.split(",", -1))
                .filter(login -> !login.isBlank())
                .map(login -> Login.typed(login)
                        .orElseThrow(() -> new IllegalArgumentException("mendan.sso.emergency: not a login: " + login)))
                .collect(Collectors.toSet()));
    }

    boolean hold(Login login) {
        return all.contains(login);
    }
}
