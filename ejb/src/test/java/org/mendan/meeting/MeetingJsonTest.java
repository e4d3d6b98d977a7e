package org.mendan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mendan.persistence.record.Ending;

class MeetingJsonTest {

    @Test
    void a_meeting_comes_back_from_the_grid_as_it_went_in() {
        Meeting fresh = Meeting.unjoined(MeetingTest.origin(), MeetingTest.NOON);
        Meeting joined = fresh.apply(
                        new Request.Join(new Connection("node", "socket", "tab"), false), Side.HOST, MeetingTest.NOON)
                .meeting();
        Meeting over = new Meeting(joined.origin(), joined.host(), joined.guest(), Ending.GUEST_LOST, true);
        assertThat(MeetingJson.read(MeetingJson.write(fresh))).isEqualTo(fresh);
        assertThat(MeetingJson.read(MeetingJson.write(joined))).isEqualTo(joined);
        assertThat(MeetingJson.read(MeetingJson.write(over))).isEqualTo(over);
    }
}
