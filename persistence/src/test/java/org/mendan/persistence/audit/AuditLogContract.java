package org.mendan.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mendan.persistence.Given.NOON;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

abstract class AuditLogContract {
    abstract AuditLog log();

    void forget() {}

    private static AuditEntry entry(Instant at, String action, String detail) {
        return new AuditEntry(UUID.randomUUID(), at, "hanako", action, "123456", Outcome.FAILURE, "192.0.2.1", detail);
    }

    @Test
    void an_entry_is_read_as_it_was_written() {
        AuditEntry entry = entry(NOON, "number.redeem", "");
        log().append(entry);
        forget();

        assertThat(log().newest(1)).singleElement().usingRecursiveComparison().isEqualTo(entry);
    }

    @Test
    void newest_come_first_and_no_more_than_asked() {
        log().append(entry(NOON.plusSeconds(1), "b", ""));
        log().append(entry(NOON, "a", ""));
        log().append(entry(NOON.plusSeconds(2), "c", ""));
        forget();

        assertThat(log().newest(2)).extracting(AuditEntry::action).containsExactly("c", "b");
    }

    @Test
    void entries_of_one_action_are_found() {
        log().append(entry(NOON, "sign-in", "1"));
        log().append(entry(NOON.plusSeconds(1), "sign-in", "2"));
        log().append(entry(NOON, "sign-out", "3"));
        forget();

        assertThat(log().byAction("sign-in")).extracting(AuditEntry::detail).containsExactly("2", "1");
    }

    @Test
    void what_somebody_typed_is_cut_and_never_refused() {
        String typed = "\0" + "x".repeat(5000);
        AuditEntry strange =
                new AuditEntry(UUID.randomUUID(), NOON, typed, "sign-in", typed, Outcome.FAILURE, typed, typed);
        log().append(strange);
        forget();

        AuditEntry found = log().newest(1).get(0);
        assertThat(found.actor()).hasSize(200);
        assertThat(found.object()).hasSize(200);
        assertThat(found.address()).hasSize(64);
        assertThat(found.detail()).hasSize(2000).startsWith("\uFFFDx");
    }

    @Test
    void an_entry_without_action_is_refused() {
        assertThatThrownBy(() -> entry(NOON, "", "")).hasMessageContaining("action");
    }
}
