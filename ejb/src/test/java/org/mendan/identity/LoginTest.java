package org.mendan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LoginTest {
    @Test
    void SO1_full_width_capitals_and_outer_blanks_make_no_other_login() {
        assertThat(Login.typed("　ＨＯＳＴ@Example.jp ")).contains(new Login("host@example.jp"));
    }

    @Test
    void nothing_blank_endless_or_with_control_characters_is_a_login() {
        assertThat(Login.typed("")).isEmpty();
        assertThat(Login.typed(" 　")).isEmpty();
        assertThat(Login.typed("a".repeat(201))).isEmpty();
        assertThat(Login.typed("a".repeat(100_000))).isEmpty();
        assertThat(Login.typed("host\u0000@example.jp")).isEmpty();
    }

    @Test
    void a_spelling_that_is_not_normalised_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Login("Host"));
    }
}
