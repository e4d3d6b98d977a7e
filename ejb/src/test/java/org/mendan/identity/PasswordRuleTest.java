package org.mendan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendan.identity.PasswordRule.Problem;

class PasswordRuleTest {
    private final PasswordRule rule = new PasswordRule(12);

    private Optional<Problem> problemOf(String password) {
        return rule.problemOf(password, "hanako.y@example.jp", "Yamada 花子さくら");
    }

    @Test
    void SO1_twelve_characters_are_enough_and_eleven_are_not() {
        assertThat(problemOf("abcdefghijkl")).isEmpty();
        assertThat(problemOf("abcdefghijk")).contains(Problem.TOO_SHORT);
    }

    @Test
    void SO1_characters_are_counted_as_people_count_them() {
        assertThat(problemOf("𠮷".repeat(11))).contains(Problem.TOO_SHORT);
        assertThat(problemOf("𠮷".repeat(12))).isEmpty();
        assertThat(problemOf("あ".repeat(12))).isEmpty();
    }

    @Test
    void SO1_an_endless_password_is_refused_and_not_computed_with() {
        assertThat(problemOf("a".repeat(1025))).contains(Problem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanako.y@example.jp!",
                "my-HANAKO.Y-password",
                "correct-yamada-horse",
                "ＹＡＭＡＤＡ１２３４５６７８",
                "pass花子さくらword"
            })
    void SO1_the_own_login_and_name_are_refused_in_any_width_and_case(String password) {
        assertThat(problemOf(password)).contains(Problem.HOLDS_NAME);
    }

    @Test
    void SO1_a_very_short_name_forbids_nothing() {
        assertThat(rule.problemOf("a long-winded phrase", "li@example.jp", "Li Wu"))
                .isEmpty();
    }
}
