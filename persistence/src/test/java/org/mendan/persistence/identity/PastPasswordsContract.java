package org.mendan.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mendan.persistence.Given.NOON;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Passwords that accounts had before. */
abstract class PastPasswordsContract {
    abstract PastPasswords passwords();

    abstract UUID account();

    void forget() {}

    private void had(UUID account, String hash, int second) {
        passwords().add(new PastPassword(UUID.randomUUID(), account, hash, NOON.plusSeconds(second)));
    }

    @Test
    void SO1_the_last_ones_are_kept_newest_first_and_the_others_forgotten() {
        UUID hanako = account();
        UUID taro = account();
        had(hanako, "second", 2);
        had(hanako, "first", 1);
        had(hanako, "third", 3);
        had(taro, "other", 4);
        forget();

        assertThat(passwords().last(hanako, 2)).extracting(PastPassword::hash).containsExactly("third", "second");
        passwords().keepLast(hanako, 2);
        forget();
        assertThat(passwords().last(hanako, 9)).extracting(PastPassword::hash).containsExactly("third", "second");
        assertThat(passwords().last(taro, 9)).extracting(PastPassword::hash).containsExactly("other");
    }
}
