package org.mendan.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mendan.persistence.Given.NOON;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.Given;

class MeetingRecordTest {
    private final MeetingRecord meeting = numbered(1_000_001);

    private static MeetingRecord numbered(long number) {
        return Given.meeting(number, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), NOON);
    }

    @Test
    void MT4_the_first_ending_stays_and_the_tokens_go() {
        meeting.end(NOON.plusSeconds(90), Ending.HOST_ENDED);
        meeting.end(NOON.plusSeconds(95), Ending.GUEST_LOST);

        assertThat(meeting.isOpen()).isFalse();
        assertThat(meeting.ending()).contains(Ending.HOST_ENDED);
        assertThat(meeting.duration()).contains(Duration.ofSeconds(90));
        assertThat(meeting.hostToken()).isEmpty();
        assertThat(meeting.guestToken()).isEmpty();
    }

    @Test
    void an_open_meeting_has_no_duration_yet() {
        assertThat(meeting.isOpen()).isTrue();
        assertThat(meeting.duration()).isEmpty();
    }

    @Test
    void a_clock_that_ran_back_gives_no_negative_duration() {
        meeting.end(NOON.minusSeconds(1), Ending.HOST_LOST);

        assertThat(meeting.duration()).contains(Duration.ZERO);
    }

    @Test
    void a_bad_number_is_refused_by_name() {
        assertThatThrownBy(() -> numbered(0)).hasMessageContaining("number");
    }
}
