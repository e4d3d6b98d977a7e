package org.mendan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.AuditLink;
import org.mendan.persistence.audit.AuditLinksInMemory;
import org.mendan.persistence.audit.AuditLogInMemory;
import org.mendan.persistence.audit.Outcome;

class ChainTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private static final int ENTRIES = 2500;

    private final AuditLogInMemory log = new AuditLogInMemory();
    private final AuditLinksInMemory links = new AuditLinksInMemory(log);

    private static AuditEntry entry(int second, String detail) {
        return new AuditEntry(
                new UUID(7, second),
                NOON.plusSeconds(second),
                "hanako",
                "sign-in",
                "x",
                Outcome.SUCCESS,
                "192.0.2.1",
                detail);
    }

    @BeforeEach
    void fill() {
        for (int i = 1; i <= 5; i++) {
            log.append(entry(i, "entry " + i));
        }
        assertThat(new Chain(links).extend(NOON, 3)).isEqualTo(new Taken(3, NOON.plusSeconds(3)));
        assertThat(new Chain(links).extend(NOON.plusSeconds(3), 3)).isEqualTo(new Taken(2, NOON.plusSeconds(5)));
        assertThat(new Chain(links).extend(NOON, 3).entries()).isZero();
    }

    private ChainReport check(Anchor... anchors) {
        return new ChainCheck(links, List.of(anchors), position -> {}).run(NOON.plusSeconds(3600));
    }

    private static void assertBroken(ChainReport report, Break.Kind kind, long position) {
        assertThat(report.whole()).isFalse();
        assertThat(report.broken()).isNotNull();
        assertThat(report.broken().kind()).isEqualTo(kind);
        assertThat(report.broken().position()).isEqualTo(position);
        assertThat(report.entries()).isEqualTo(position - 1);
    }

    @Test
    void AU1_an_untouched_chain_is_whole() {
        ChainReport report = check();
        assertThat(report.whole()).isTrue();
        assertThat(report.entries()).isEqualTo(5);
        assertThat(report.head()).isEqualTo(links.last().orElseThrow().hash());
    }

    @Test
    void AU1_the_hash_is_the_documented_one() {
        // printf of the ten fields | sha256sum, as docs/audit.md shows it
        assertThat(EntryHash.of(EntryHash.NOTHING_BEFORE, 1, entry(1, "山")))
                .isEqualTo("006b9d7fbaf9b3292e35cedd9c8374d9923043f815cddd7e785c182413b10121");
    }

    @Test
    void AU1_a_changed_entry_is_named() {
        AuditEntry third = entry(3, "entry 3, but nicer");
        links.entries().set(2, third);
        assertBroken(check(), Break.Kind.CHANGED, 3);
        assertThat(check().broken().entry()).isEqualTo(third);
    }

    @Test
    void AU1_a_deleted_entry_is_named() {
        links.entries().remove(1);
        assertBroken(check(), Break.Kind.ENTRY_MISSING, 2);
    }

    @Test
    void AU1_a_deleted_entry_with_its_link_is_named() {
        links.entries().remove(1);
        links.links().remove(1);
        assertBroken(check(), Break.Kind.LINK_MISSING, 2);
    }

    @Test
    void AU1_two_entries_that_changed_places_are_named() {
        AuditLink second = links.links().get(1);
        AuditLink third = links.links().get(2);
        links.links().set(1, new AuditLink(2, third.entryId(), second.hash()));
        links.links().set(2, new AuditLink(3, second.entryId(), third.hash()));
        assertBroken(check(), Break.Kind.CHANGED, 2);
    }

    @Test
    void AU1_a_chain_that_was_made_anew_is_told_by_its_anchor() {
        Anchor anchor = new Anchor(NOON, 4, links.at(4).orElseThrow().hash());
        assertThat(check(anchor).whole()).isTrue();
        links.entries().set(0, entry(1, "never happened"));
        links.links().clear();
        new Chain(links).extend(NOON, 9);
        assertThat(check().whole()).as("without the anchor nothing is seen").isTrue();
        assertBroken(check(anchor), Break.Kind.ANCHOR, 4);
    }

    @Test
    void AU1_a_chain_that_was_cut_off_is_told_by_its_anchor() {
        Anchor anchor = new Anchor(NOON, 5, links.at(5).orElseThrow().hash());
        links.entries().remove(4);
        links.links().remove(4);
        assertThat(check().whole()).isTrue();
        assertBroken(check(anchor), Break.Kind.ANCHOR, 5);
    }

    @Test
    void AU1_anchors_that_contradict_each_other_are_told() {
        Anchor right = new Anchor(NOON, 4, links.at(4).orElseThrow().hash());
        Anchor wrong = new Anchor(NOON, 4, "f".repeat(64));
        assertBroken(check(right, wrong), Break.Kind.ANCHOR, 4);
    }

    @Test
    void AU1_an_old_entry_outside_the_chain_is_told() {
        log.append(entry(6, "put in by hand"));
        ChainReport report = check();
        assertThat(report.whole()).isFalse();
        assertThat(report.loose()).isEqualTo(1);
        assertThat(report.broken()).isNull();
    }

    @Test
    void AU1_a_node_that_comes_too_late_makes_no_second_chain() {
        log.append(entry(6, "six"));
        List<AuditLink> late =
                new ArrayList<>(List.of(new AuditLink(6, entry(6, "").id(), "a".repeat(64))));
        new Chain(links).extend(NOON, 9);
        assertThatThrownBy(() -> links.add(late)).isInstanceOf(PersistenceException.class);
        assertThat(check().whole()).isTrue();
    }

    @Test
    void AU1_a_long_chain_is_checked_part_by_part() {
        for (int i = 6; i <= ENTRIES; i++) {
            log.append(entry(i, ""));
        }
        new Chain(links).extend(NOON, ENTRIES);
        List<Long> heard = new ArrayList<>();
        ChainReport report = new ChainCheck(links, List.of(), heard::add).run(NOON);
        assertThat(report.entries()).isEqualTo(ENTRIES);
        assertThat(heard).containsExactly(1000L, 2000L, (long) ENTRIES);
    }

    @Test
    void AU1_an_anchor_is_read_as_it_was_written() {
        Anchor anchor = new Anchor(NOON, 12, "a".repeat(64));
        assertThat(Anchor.read(anchor.text())).contains(anchor);
        assertThat(Anchor.read(anchor.text().replace("\n", "\r\n"))).contains(anchor);
        assertThat(Anchor.read("")).isEmpty();
        assertThat(Anchor.read(anchor.text().replace("12", "twelve"))).isEmpty();
        assertThat(Anchor.read(anchor.text().replace("at: ", "at: x"))).isEmpty();
    }
}
