package org.mendan.persistence.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mendan.persistence.Given.NOON;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class MemosContract {
    abstract Memos memos();

    abstract UUID meeting();

    void forget() {}

    private static MemoUpdate update(UUID meeting, int version, Author author) {
        return new MemoUpdate(meeting, version, author, "client-" + author, "[[0,\"あ\"]]", NOON.plusMillis(version));
    }

    @Test
    void ME2_a_snapshot_is_found_as_it_was_added() {
        Memo memo = new Memo(meeting(), "議事\n録".repeat(5000), 3, NOON);
        memos().add(memo);
        forget();

        assertThat(memos().find(memo.meetingId()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(memo);
        assertThat(memos().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void ME2_a_snapshot_only_moves_forward() {
        UUID meeting = meeting();
        memos().add(new Memo(meeting, "", 0, NOON));
        memos().snapshot(meeting, "later", 5, NOON.plusSeconds(5));
        memos().snapshot(meeting, "same", 5, NOON.plusSeconds(6));
        memos().snapshot(meeting, "older", 4, NOON.plusSeconds(7));
        forget();

        assertThat(memos().find(meeting).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(new Memo(meeting, "later", 5, NOON.plusSeconds(5)));
    }

    @Test
    void a_meeting_without_memo_takes_no_snapshot() {
        assertThatThrownBy(() -> memos().snapshot(UUID.randomUUID(), "", 1, NOON))
                .hasMessageContaining("meetingId");
    }

    @Test
    void ME6_updates_are_read_in_the_order_of_their_versions() {
        UUID meeting = meeting();
        UUID other = meeting();
        memos().append(List.of(update(meeting, 2, Author.GUEST), update(other, 1, Author.HOST)));
        memos().append(List.of(update(meeting, 1, Author.HOST), update(meeting, 3, Author.HOST)));
        forget();

        assertThat(memos().since(meeting, 0))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(
                        update(meeting, 1, Author.HOST),
                        update(meeting, 2, Author.GUEST),
                        update(meeting, 3, Author.HOST));
        assertThat(memos().since(meeting, 2)).extracting(MemoUpdate::version).containsExactly(3);
        assertThat(memos().since(meeting, 3)).isEmpty();
        assertThat(memos().version(meeting)).isEqualTo(3);
        assertThat(memos().version(other)).isEqualTo(1);
        assertThat(memos().version(UUID.randomUUID())).isZero();
    }

    @Test
    void a_hundred_updates_are_one_append() {
        UUID meeting = meeting();
        memos().append(IntStream.rangeClosed(1, 100)
                .mapToObj(version -> update(meeting, version, Author.HOST))
                .toList());
        forget();

        assertThat(memos().since(meeting, 0)).hasSize(100);
    }

    @Test
    void ME6_a_version_is_stored_once() {
        UUID meeting = meeting();
        memos().append(List.of(update(meeting, 1, Author.HOST)));
        forget();

        List<MemoUpdate> rival = List.of(update(meeting, 1, Author.GUEST), update(meeting, 2, Author.GUEST));
        assertThatThrownBy(() -> memos().append(rival)).isInstanceOf(VersionTaken.class);
    }

    @Test
    void ME6_a_version_that_is_still_in_memory_is_refused_as_well() {
        UUID meeting = meeting();
        memos().append(List.of(update(meeting, 1, Author.HOST)));

        List<MemoUpdate> rival = List.of(update(meeting, 1, Author.GUEST));
        assertThatThrownBy(() -> memos().append(rival)).isInstanceOf(VersionTaken.class);
    }

    @Test
    void what_no_database_can_hold_is_refused_before_it_gets_there() {
        UUID meeting = UUID.randomUUID();
        assertThatThrownBy(() -> new MemoUpdate(meeting, 1, Author.HOST, "c", "[[0,\"\0\"]]", NOON))
                .hasMessageContaining("changes");
        assertThatThrownBy(() -> new Memo(meeting, "\0", 1, NOON)).hasMessageContaining("text");
        assertThatThrownBy(() -> new MemoUpdate(meeting, 0, Author.HOST, "c", "[]", NOON))
                .hasMessageContaining("version");
    }
}
