package org.mendan.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mendan.persistence.Given.NOON;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

abstract class AuditLogContract {
    abstract AuditLog log();

    void forget() {}

    private static AuditSearch only(String action) {
        return new AuditSearch(null, null, action, null, null);
    }

    private static AuditEntry entry(Instant at, String action, String detail) {
        return new AuditEntry(UUID.randomUUID(), at, "hanako", action, "123456", Outcome.FAILURE, "192.0.2.1", detail);
    }

    @Test
    void an_entry_is_read_as_it_was_written() {
        AuditEntry entry = entry(NOON, "number.redeem", "");
        log().append(entry);
        forget();

        assertThat(log().page(only("number.redeem"), 0, 1))
                .singleElement()
                .usingRecursiveComparison()
                .isEqualTo(entry);
    }

    @Test
    void AU1_newest_come_first_and_no_more_than_asked() {
        log().append(entry(NOON.plusSeconds(1), "order", "b"));
        log().append(entry(NOON, "order", "a"));
        log().append(entry(NOON.plusSeconds(2), "order", "c"));
        forget();

        assertThat(log().page(only("order"), 0, 2))
                .extracting(AuditEntry::detail)
                .containsExactly("c", "b");
        assertThat(log().page(only("order"), 2, 2))
                .extracting(AuditEntry::detail)
                .containsExactly("a");
        assertThat(log().count(only("order"))).isEqualTo(3);
    }

    @Test
    void AU1_what_comes_after_an_entry_is_read_without_gap_or_repetition() {
        for (int i = 0; i < 7; i++) {
            log().append(entry(NOON.plusSeconds(i / 3), "walk", "" + i));
        }
        forget();

        List<AuditEntry> whole = log().page(only("walk"), 0, 10);
        List<AuditEntry> first = log().pageAfter(only("walk"), null, 4);
        List<AuditEntry> rest = log().pageAfter(only("walk"), first.get(3), 4);
        assertThat(Stream.concat(first.stream(), rest.stream()))
                .extracting(AuditEntry::id)
                .containsExactlyElementsOf(whole.stream().map(AuditEntry::id).toList());
    }

    @Test
    void AU1_entries_are_found_by_time_outcome_and_words() {
        log().append(entry(NOON, "find", "Hundred_%!"));
        log().append(entry(NOON.plusSeconds(60), "find", "hundred"));
        forget();

        assertThat(log().count(new AuditSearch(NOON, NOON.plusSeconds(60), "find", null, null)))
                .isEqualTo(1);
        assertThat(log().count(new AuditSearch(null, null, "find", Outcome.SUCCESS, null)))
                .isZero();
        assertThat(log().count(new AuditSearch(null, null, "find", null, "HUNDRED")))
                .isEqualTo(2);
        assertThat(log().count(new AuditSearch(null, null, "find", null, "d_%!")))
                .isEqualTo(1);
        assertThat(log().count(new AuditSearch(null, null, "find", null, "192.0.2")))
                .isEqualTo(2);
        assertThat(log().count(new AuditSearch(null, null, "find\0", null, "\0hundred\u0001")))
                .isEqualTo(2);
    }

    @Test
    void AU1_the_log_knows_its_actions() {
        log().append(entry(NOON, "zebra", ""));
        log().append(entry(NOON, "ant", ""));
        log().append(entry(NOON, "ant", ""));
        forget();

        assertThat(log().actions()).containsSubsequence("ant", "zebra").doesNotHaveDuplicates();
    }

    @Test
    void what_somebody_typed_is_cut_and_never_refused() {
        String typed = "\0" + "x".repeat(5000);
        AuditEntry strange =
                new AuditEntry(UUID.randomUUID(), NOON, typed, "sign-in", typed, Outcome.FAILURE, typed, typed);
        log().append(strange);
        forget();

        AuditEntry found = log().page(only("sign-in"), 0, 1).get(0);
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
