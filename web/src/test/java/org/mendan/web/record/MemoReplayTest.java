package org.mendan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mendan.meeting.Side;
import org.mendan.memo.AcceptedUpdate;
import org.mendan.memo.InvalidChange;
import org.mendan.web.record.MemoReplay.Part;
import org.mendan.web.record.MemoReplay.Step;

class MemoReplayTest {
    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    @Test
    void ME6_typing_without_a_pause_is_one_step() throws InvalidChange {
        MemoReplay replay = new MemoReplay(
                List.of(update(1, Side.HOST, 0, "[[0,\"面\"]]"), update(2, Side.HOST, 2, "[1,[0,\"談\"]]")));

        assertThat(replay.steps()).containsExactly(new Step(1, Side.HOST, START, START.plusSeconds(2), 2, "面談", ""));
    }

    @Test
    void ME6_a_pause_and_another_author_begin_a_new_step() throws InvalidChange {
        MemoReplay replay = new MemoReplay(List.of(
                update(1, Side.HOST, 0, "[[0,\"A\"]]"),
                update(2, Side.GUEST, 1, "[1,[0,\"B\"]]"),
                update(3, Side.GUEST, 60, "[2,[0,\"C\"]]")));

        assertThat(replay.steps()).extracting(Step::author).containsExactly(Side.HOST, Side.GUEST, Side.GUEST);
        assertThat(replay.steps()).extracting(Step::added).containsExactly("A", "B", "C");
    }

    @Test
    void ME6_a_step_says_what_it_removed() throws InvalidChange {
        MemoReplay replay = new MemoReplay(
                List.of(update(1, Side.HOST, 0, "[[0,\"100万円\"]]"), update(2, Side.GUEST, 9, "[[3,\"200\"],2]")));

        assertThat(replay.steps().get(1).added()).isEqualTo("2");
        assertThat(replay.steps().get(1).removed()).isEqualTo("1");
    }

    @Test
    void ME6_the_memo_at_a_step_names_the_author_of_every_part() throws InvalidChange {
        MemoReplay replay = new MemoReplay(List.of(
                update(1, Side.HOST, 0, "[[0,\"AC\"]]"),
                update(2, Side.GUEST, 9, "[1,[0,\"B\"],1]"),
                update(3, Side.HOST, 30, "[3,[0,\"D\"]]")));

        assertThat(replay.memoAt(replay.steps().get(1)))
                .containsExactly(
                        new Part("A", Side.HOST, false),
                        new Part("B", Side.GUEST, true),
                        new Part("C", Side.HOST, false));
    }

    @Test
    void a_pair_of_surrogates_is_never_cut() throws InvalidChange {
        MemoReplay replay = new MemoReplay(
                List.of(update(1, Side.HOST, 0, "[[0,\"😀\"]]"), update(2, Side.HOST, 9, "[[2,\"😁\"]]")));

        assertThat(replay.steps().get(1).added()).isEqualTo("😁");
        assertThat(replay.steps().get(1).removed()).isEqualTo("😀");
    }

    @Test
    void an_empty_history_has_no_steps() throws InvalidChange {
        assertThat(new MemoReplay(List.of()).steps()).isEmpty();
    }

    private static AcceptedUpdate update(int version, Side author, int seconds, String changes) {
        return new AcceptedUpdate(version, author, "c", changes, START.plusSeconds(seconds));
    }
}
