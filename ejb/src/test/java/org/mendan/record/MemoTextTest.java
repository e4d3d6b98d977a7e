package org.mendan.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.memo.Author;
import org.mendan.persistence.memo.Memo;
import org.mendan.persistence.memo.MemoUpdate;

class MemoTextTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final UUID MEETING = UUID.randomUUID();

    private final List<MemoUpdate> updates =
            List.of(update(1, "[[0,\"こんにちは\"]]"), update(2, "[5,[0,\"、\"]]"), update(3, "[6,[0,\"山田です\"]]"));

    @Test
    void MR1_updates_after_the_snapshot_lead_to_the_present_text() {
        Memo snapshot = new Memo(MEETING, "こんにちは、", 2, NOW);
        assertThat(MemoText.of(Optional.of(snapshot), updates)).isEqualTo("こんにちは、山田です");
    }

    @Test
    void MR1_without_a_snapshot_all_updates_do() {
        assertThat(MemoText.of(Optional.empty(), updates)).isEqualTo("こんにちは、山田です");
    }

    @Test
    void a_memo_nobody_wrote_in_is_empty() {
        assertThat(MemoText.of(Optional.empty(), List.of())).isEmpty();
    }

    @Test
    void an_update_that_does_not_fit_is_told_with_its_version() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MemoText.of(Optional.empty(), List.of(update(1, "[3]"))))
                .withMessageContaining("version 1");
    }

    private static MemoUpdate update(int version, String changes) {
        return new MemoUpdate(MEETING, version, Author.HOST, "tab", changes, NOW);
    }
}
