package org.mendan.documentlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.document.DocumentLink;

class PasswordTriesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

    private static PasswordTries after(int tries) {
        PasswordTries so = new PasswordTries(0, null);
        for (int i = 0; i < tries; i++) {
            so = so.another(NOON).orElseThrow();
        }
        return so;
    }

    @Test
    void DO1_five_passwords_in_a_row_pause_a_link_for_a_quarter_of_an_hour() {
        assertThat(after(4).last()).isFalse();
        PasswordTries fifth = after(5);
        assertThat(fifth.last()).isTrue();
        assertThat(fifth.another(NOON.plusSeconds(899))).isEmpty();
        assertThat(fifth.another(NOON.plusSeconds(900)))
                .get()
                .extracting(PasswordTries::inARow)
                .isEqualTo(1);
    }

    @Test
    void DO1_the_right_password_clears_the_count() {
        DocumentLink link =
                new DocumentLink(UUID.randomUUID(), UUID.randomUUID(), "hash", "secret", NOON, "suzuki", NOON);
        PasswordTries four = after(4);
        link.tried(four.inARow(), four.until());
        assertThat(PasswordTries.of(link)).isEqualTo(four);
        link.tried(0, null);
        assertThat(PasswordTries.of(link)).isEqualTo(new PasswordTries(0, null));
    }
}
