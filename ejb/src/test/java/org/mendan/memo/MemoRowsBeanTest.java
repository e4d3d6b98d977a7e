package org.mendan.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Side;
import org.mendan.persistence.memo.MemosInMemory;
import org.mendan.persistence.memo.VersionTaken;

class MemoRowsBeanTest {
    private final MemoRowsBean rows = new MemoRowsBean();
    private final MeetingId meeting = new MeetingId(UUID.randomUUID());
    private final List<AcceptedUpdate> updates = List.of(
            new AcceptedUpdate(1, Side.HOST, "h", "[[0,\"a\"]]", ClockByHand.START),
            new AcceptedUpdate(2, Side.GUEST, "g", "[1,[0,\"b\"]]", ClockByHand.START));

    @SuppressWarnings("UnnecessaryAssignment") // no container here that would inject it
    MemoRowsBeanTest() {
        rows.memos = new MemosInMemory();
    }

    @Test
    void ME6_updates_come_back_as_they_were_stored() {
        rows.append(List.of(new MemoStore.Rows(meeting, updates)));
        assertThat(rows.since(meeting, 0)).isEqualTo(updates);
        assertThat(rows.since(meeting, 1)).isEqualTo(updates.subList(1, 2));
    }

    @Test
    void a_version_that_is_taken_is_refused() {
        rows.append(List.of(new MemoStore.Rows(meeting, updates)));
        assertThatExceptionOfType(VersionTaken.class)
                .isThrownBy(() -> rows.append(List.of(new MemoStore.Rows(meeting, updates.subList(1, 2)))));
    }

    @Test
    void snapshots_begin_empty_and_go_forward_only() {
        assertThat(rows.snapshot(meeting)).isEqualTo(new MemoStore.Snapshot(0, ""));
        rows.keep(meeting, new MemoStore.Snapshot(2, "ab"), ClockByHand.START);
        rows.keep(meeting, new MemoStore.Snapshot(1, "a"), ClockByHand.START);
        assertThat(rows.snapshot(meeting)).isEqualTo(new MemoStore.Snapshot(2, "ab"));
        rows.keep(meeting, new MemoStore.Snapshot(3, "abc"), ClockByHand.START);
        assertThat(rows.snapshot(meeting).text()).isEqualTo("abc");
    }
}
