package org.mendan.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mendan.meeting.Side;
import org.mendan.screen.ScreenRequest.Pause;
import org.mendan.screen.ScreenRequest.Start;
import org.mendan.screen.ScreenRequest.Stop;

class SharedScreenTest {
    private static Side other(Side side) {
        return side == Side.HOST ? Side.GUEST : Side.HOST;
    }

    private static SharedScreen by(Side side) {
        return new SharedScreen(side, false);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void SS1_either_side_shares_where_nobody_does(Side side) {
        assertThat(SharedScreen.none().after(new Start(false), side)).contains(by(side));
        assertThat(by(side).after(new Stop(), side)).contains(SharedScreen.none());
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void SS1_of_two_who_start_at_once_the_first_wins(Side first) {
        SharedScreen won = SharedScreen.none().after(new Start(false), first).orElseThrow();
        assertThat(won.after(new Start(false), other(first))).isEmpty();
        assertThat(won.after(new Start(false), first)).contains(won);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void SS1_taking_over_is_a_request_of_its_own(Side first) {
        Optional<SharedScreen> taken = by(first).after(new Start(true), other(first));
        assertThat(taken).contains(by(other(first)));
        assertThat(taken.orElseThrow().after(new Stop(), first)).isEqualTo(taken);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void SS1_only_the_one_who_shares_pauses(Side side) {
        SharedScreen paused = by(side).after(new Pause(true), side).orElseThrow();
        assertThat(paused).isEqualTo(new SharedScreen(side, true));
        assertThat(paused.after(new Pause(false), side)).contains(by(side));
        assertThat(by(side).after(new Pause(true), other(side))).isEmpty();
        assertThat(SharedScreen.none().after(new Pause(true), side)).isEmpty();
        assertThat(paused.after(new Start(true), other(side))).contains(by(other(side)));
    }

    @Test
    void nothing_can_pause_that_is_not_shared() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SharedScreen(null, true));
        assertThat(SharedScreen.none().after(new Stop(), Side.GUEST)).contains(SharedScreen.none());
    }
}
