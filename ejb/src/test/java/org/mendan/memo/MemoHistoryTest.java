package org.mendan.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mendan.meeting.Side;
import org.mendan.memo.MemoHistory.Run;

class MemoHistoryTest {
    private static final Instant T1 = Instant.parse("2026-11-22T05:03:00Z");
    private static final Instant T2 = T1.plusSeconds(10);
    private static final Instant T3 = T1.plusSeconds(20);

    private static MemoHistory history() throws InvalidChange {
        return new MemoHistory(List.of(
                new AcceptedUpdate(1, Side.HOST, "h", "[[0,\"お名前: \"]]", T1),
                new AcceptedUpdate(2, Side.GUEST, "g", "[5,[0,\"山田\",\"\"]]", T2),
                new AcceptedUpdate(3, Side.HOST, "h", "[1,[2,\"なまえ\"],5]", T3)));
    }

    @Test
    void ME6_every_run_of_text_has_its_author_and_time() throws InvalidChange {
        assertThat(history().runs(2))
                .containsExactly(new Run("お名前: ", Side.HOST, T1, 1), new Run("山田\n", Side.GUEST, T2, 2));
        assertThat(history().runs(3))
                .containsExactly(
                        new Run("お", Side.HOST, T1, 1),
                        new Run("なまえ", Side.HOST, T3, 3),
                        new Run(": ", Side.HOST, T1, 1),
                        new Run("山田\n", Side.GUEST, T2, 2));
    }

    @Test
    void ME6_the_memo_can_be_replayed_to_any_version() throws InvalidChange {
        assertThat(List.of(
                        history().text(0),
                        history().text(1),
                        history().text(2),
                        history().text(3)))
                .containsExactly("", "お名前: ", "お名前: 山田\n", "おなまえ: 山田\n");
        assertThat(history().version()).isEqualTo(3);
        assertThat(history().updates()).extracting(AcceptedUpdate::at).containsExactly(T1, T2, T3);
    }

    @Test
    void an_empty_history_is_an_empty_memo() throws InvalidChange {
        assertThat(new MemoHistory(List.of()).text(0)).isEmpty();
    }

    @Test
    void a_version_outside_is_refused() throws InvalidChange {
        MemoHistory history = history();
        assertThatIllegalArgumentException().isThrownBy(() -> history.runs(4));
        assertThatIllegalArgumentException().isThrownBy(() -> history.runs(-1));
    }

    @Test
    void a_history_with_a_gap_is_refused() {
        AcceptedUpdate second = new AcceptedUpdate(2, Side.HOST, "h", "[]", T1);
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> new MemoHistory(List.of(second)));
    }
}
