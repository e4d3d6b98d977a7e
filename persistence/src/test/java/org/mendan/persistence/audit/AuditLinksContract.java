package org.mendan.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mendan.persistence.Given.NOON;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

abstract class AuditLinksContract {
    private static final String HASH = "0123456789abcdef".repeat(4);

    abstract AuditLog log();

    abstract AuditLinks links();

    void forget() {}

    private AuditEntry entry(int second) {
        AuditEntry entry = new AuditEntry(
                UUID.randomUUID(), NOON.plusSeconds(second), "hanako", "sign-in", "", Outcome.SUCCESS, "", "");
        log().append(entry);
        return entry;
    }

    @Test
    void AU1_a_chain_begins_empty_and_knows_its_end() {
        assertThat(links().last()).isEmpty();
        AuditEntry first = entry(1);
        AuditEntry second = entry(2);
        links().add(List.of(new AuditLink(1, first.id(), HASH), new AuditLink(2, second.id(), HASH)));
        forget();

        assertThat(links().last()).get().usingRecursiveComparison().isEqualTo(new AuditLink(2, second.id(), HASH));
        assertThat(links().at(1)).get().extracting(AuditLink::entryId).isEqualTo(first.id());
        assertThat(links().at(3)).isEmpty();
    }

    @Test
    void AU1_loose_entries_are_found_oldest_first_from_a_moment_on() {
        AuditEntry third = entry(3);
        AuditEntry first = entry(1);
        AuditEntry second = entry(2);
        links().add(List.of(new AuditLink(1, second.id(), HASH)));
        forget();

        assertThat(links().loose(NOON, 9)).extracting(AuditEntry::id).containsExactly(first.id(), third.id());
        assertThat(links().loose(NOON, 1)).extracting(AuditEntry::id).containsExactly(first.id());
        assertThat(links().loose(NOON.plusSeconds(3), 9))
                .extracting(AuditEntry::id)
                .containsExactly(third.id());
        assertThat(links().looseBefore(NOON.plusSeconds(3))).isEqualTo(1);
    }

    @Test
    void AU1_links_are_read_in_order_with_their_entries() {
        AuditEntry first = entry(1);
        AuditEntry second = entry(2);
        AuditEntry third = entry(3);
        links().add(List.of(
                new AuditLink(1, first.id(), HASH),
                new AuditLink(2, second.id(), HASH),
                new AuditLink(3, third.id(), HASH)));
        forget();

        assertThat(links().after(1, 1)).singleElement().satisfies(found -> {
            assertThat(found.link().position()).isEqualTo(2);
            assertThat(found.entry()).usingRecursiveComparison().isEqualTo(second);
        });
        assertThat(links().after(0, 9))
                .extracting(found -> found.link().position())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void AU1_a_position_is_given_once() {
        AuditLink first = new AuditLink(1, entry(1).id(), HASH);
        AuditLink fork = new AuditLink(1, entry(2).id(), HASH);
        links().add(List.of(first));
        forget();
        assertThatThrownBy(() -> links().add(List.of(fork))).isInstanceOf(PersistenceException.class);
    }

    @Test
    void AU1_an_entry_is_linked_once() {
        AuditEntry entry = entry(1);
        links().add(List.of(new AuditLink(1, entry.id(), HASH)));
        forget();
        assertThatThrownBy(() -> links().add(List.of(new AuditLink(2, entry.id(), HASH))))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void positions_begin_at_one() {
        assertThatThrownBy(() -> new AuditLink(0, UUID.randomUUID(), HASH)).hasMessageContaining("position");
    }
}
