package org.mendan.documentlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkWishTest {
    private static LinkWish wish(String days, String password, String repeated) {
        return new LinkWish(UUID.randomUUID(), days, password, repeated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", " 14 "})
    void DO1_a_link_works_for_days_within_the_policy(String days) {
        assertThat(wish(days, "", "").problem(14)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "15", "-1", "1.5", "two", "99999"})
    void DO1_other_days_are_refused(String days) {
        assertThat(wish(days, "", "").problem(14)).contains(LinkProblem.DAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "1234567,1234567,PASSWORD",
        "12345678,1234567X,NOT_REPEATED",
        "12345678,,NOT_REPEATED",
        ",12345678,PASSWORD"
    })
    void DO1_a_password_is_long_enough_and_typed_twice(String password, String repeated, LinkProblem problem) {
        assertThat(wish("7", password == null ? "" : password, repeated == null ? "" : repeated)
                        .problem(14))
                .contains(problem);
    }

    @Test
    void DO1_a_password_of_eight_signs_will_do_and_is_written_nowhere() {
        LinkWish wish = wish("7", "合言葉は開けごま", "合言葉は開けごま");
        assertThat(wish.problem(14)).isEmpty();
        assertThat(wish.protectedByPassword()).isTrue();
        assertThat(wish.toString()).doesNotContain("開けごま");
    }
}
