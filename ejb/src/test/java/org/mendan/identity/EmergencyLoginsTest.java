package org.mendan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EmergencyLoginsTest {
    @Test
    void SO2_those_named_are_held_in_any_spelling_and_nobody_else() {
        EmergencyLogins logins = EmergencyLogins.read(" Admin@example.jp, second ,");
        assertThat(logins.hold(new Login("admin@example.jp"))).isTrue();
        assertThat(logins.hold(new Login("second"))).isTrue();
        assertThat(logins.hold(new Login("third"))).isFalse();
        assertThat(EmergencyLogins.read("").all()).isEmpty();
    }

    @Test
    void SO2_what_cannot_be_a_login_is_named() {
        assertThatThrownBy(() -> EmergencyLogins.read("a\nb")).hasMessageStartingWith("mendan.sso.emergency:");
    }
}
