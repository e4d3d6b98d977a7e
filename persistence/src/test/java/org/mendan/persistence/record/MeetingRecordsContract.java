package org.mendan.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mendan.persistence.Given.NOON;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The life of a record, after all that a list of them promises. */
abstract class MeetingRecordsContract extends RecordListContract {
    @Test
    void MR1_a_record_is_found_as_it_was_added() {
        MeetingRecord open = meeting(NOON);
        MeetingRecord closed = meeting(NOON.plusSeconds(1));
        closed.end(NOON.plusSeconds(61), Ending.GUEST_LOST);
        forget();

        assertThat(records().find(open.id())).get().usingRecursiveComparison().isEqualTo(open);
        assertThat(records().find(closed.id())).get().usingRecursiveComparison().isEqualTo(closed);
        assertThat(records().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void MR1_numbers_rise_from_a_million() {
        long first = records().nextNumber();

        assertThat(first).isGreaterThan(1_000_000);
        assertThat(records().nextNumber()).isGreaterThan(first);
    }

    @Nested
    class While_the_meeting_is_open {
        @Test
        void it_is_found_by_either_token_and_by_host() {
            MeetingRecord open = meeting(NOON);
            forget();

            assertThat(records().openByHostToken("host-" + open.id())).isPresent();
            assertThat(records().openByGuestToken("guest-" + open.id())).isPresent();
            assertThat(records().openByGuestToken("host-" + open.id())).isEmpty();
            assertThat(records().openOfHost(host))
                    .get()
                    .extracting(MeetingRecord::id)
                    .isEqualTo(open.id());
            assertThat(records().openOfHost(account())).isEmpty();
        }

        @Test
        void open_ones_are_listed_oldest_first() {
            MeetingRecord later = meeting(NOON.plusSeconds(1));
            MeetingRecord earlier = meeting(NOON);
            meeting(NOON).end(NOON, Ending.HOST_ENDED);
            forget();

            assertThat(records().open()).extracting(MeetingRecord::id).containsExactly(earlier.id(), later.id());
        }
    }

    @Test
    void MT4_an_ended_meeting_is_found_by_no_token() {
        MeetingRecord ended = meeting(NOON);
        records().find(ended.id()).orElseThrow().end(NOON.plusSeconds(5), Ending.HOST_CLOSED);
        forget();

        assertThat(records().openByHostToken("host-" + ended.id())).isEmpty();
        assertThat(records().openByGuestToken("guest-" + ended.id())).isEmpty();
        assertThat(records().openOfHost(host)).isEmpty();
        assertThat(records().open()).isEmpty();
        assertThat(records().find(ended.id()).orElseThrow().ending()).contains(Ending.HOST_CLOSED);
    }
}
