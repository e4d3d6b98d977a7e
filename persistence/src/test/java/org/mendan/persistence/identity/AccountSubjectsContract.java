package org.mendan.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mendan.persistence.Given.NOON;

import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which accounts belong to whom at the identity provider. */
abstract class AccountSubjectsContract {
    private static final String BANK = "https://id.example.jp/realms/bank";

    abstract AccountSubjects subjects();

    abstract UUID account();

    void forget() {}

    private void link(UUID account, String issuer, String subject) {
        subjects().add(new AccountSubject(account, issuer, subject, NOON));
    }

    @Test
    void SO2_somebody_is_found_by_issuer_and_subject_together() {
        UUID hanako = account();
        UUID taro = account();
        link(hanako, BANK, "1");
        link(taro, "https://other.example.jp", "1");
        forget();

        assertThat(subjects().find(BANK, "1").orElseThrow().accountId()).isEqualTo(hanako);
        assertThat(subjects().find(BANK, "2")).isEmpty();
        assertThat(subjects().of(taro).orElseThrow().issuer()).isEqualTo("https://other.example.jp");
        assertThat(subjects().of(UUID.randomUUID())).isEmpty();
        assertThat(subjects().of(hanako).orElseThrow().linkedAt()).isEqualTo(NOON);
    }

    @Test
    void SO2_nobody_has_two_accounts() {
        link(account(), BANK, "1");
        UUID second = account();
        assertThatThrownBy(() -> link(second, BANK, "1")).isInstanceOf(PersistenceException.class);
    }

    @Test
    void SO2_bad_values_are_refused_by_name() {
        UUID hanako = account();
        assertThatThrownBy(() -> link(hanako, "", "1")).hasMessageContaining("issuer");
        assertThatThrownBy(() -> link(hanako, BANK, "1".repeat(256))).hasMessageContaining("subject");
    }
}
