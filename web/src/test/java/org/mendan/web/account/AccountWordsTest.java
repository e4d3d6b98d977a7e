package org.mendan.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendan.identity.AccountOutcome.Problem;

class AccountWordsTest {
    @ParameterizedTest
    @CsvSource({
        "NAME_UNFIT, name",
        "LOGIN_UNFIT, login",
        "LOGIN_TAKEN, login",
        "LAST_ADMINISTRATOR, role",
        "ROLE_BEYOND, role",
        "ORGANISATION_BEYOND, organisation",
        "RIGHTS_BEYOND, rights"
    })
    void AD1_what_is_wrong_is_told_at_its_field(Problem problem, String field) {
        assertThat(AccountWords.field(problem)).isEqualTo("account:" + field);
    }

    @Test
    void AD1_what_belongs_to_no_field_is_told_above_the_form() {
        assertThat(AccountWords.field(Problem.NOT_GRANTED)).isNull();
    }
}
