package org.mendan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SealTurnsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

    private final SealTurns turns = new SealTurns();

    private static Instant at(long seconds) {
        return NOON.plusSeconds(seconds);
    }

    @Test
    void AU1_the_first_turn_takes_in_all_that_an_earlier_run_left_loose() {
        assertThat(turns.since(NOON)).isEqualTo(Instant.EPOCH);
        assertThat(turns.since(at(1))).as("the first did not come off").isEqualTo(Instant.EPOCH);
    }

    @Test
    void AU1_a_turn_goes_back_a_little_behind_the_one_before() {
        turns.done(NOON);
        assertThat(turns.since(at(1))).isEqualTo(NOON.minus(SealTurns.SHORT));
        turns.done(at(1));
        assertThat(turns.since(at(2))).isEqualTo(at(1).minus(SealTurns.SHORT));
    }

    @Test
    void AU1_turns_that_did_not_come_off_are_made_up_for() {
        turns.done(NOON);
        assertThat(turns.since(at(40))).isEqualTo(NOON.minus(SealTurns.SHORT));
    }

    @Test
    void AU1_once_a_minute_a_turn_goes_back_further_than_any_transaction_lasts() {
        turns.done(NOON);
        turns.done(at(59));
        assertThat(turns.since(at(60))).isEqualTo(at(60).minus(SealTurns.WIDE));
        turns.done(at(60));
        assertThat(turns.since(at(61))).isEqualTo(at(60).minus(SealTurns.SHORT));
    }

    @Test
    void AU1_a_long_silence_is_looked_through_no_further_than_a_wide_turn() {
        turns.done(NOON);
        Instant late = NOON.plus(Duration.ofHours(5));
        assertThat(turns.since(late)).isEqualTo(late.minus(SealTurns.WIDE));
    }
}
