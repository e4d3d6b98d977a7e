package org.mendan.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mendan.persistence.Given.NOON;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.Given;

abstract class MeetingRecordsContract {
    private UUID organisation;
    private UUID host;
    private UUID consent;

    abstract MeetingRecords records();

    abstract UUID organisation();

    abstract UUID account();

    abstract UUID consent();

    /** Gives the meeting a memo of that text. */
    abstract void memo(UUID meetingId, String text);

    void forget() {}

    @BeforeEach
    void somebody_meets_somebody() {
        organisation = organisation();
        host = account();
        consent = consent();
    }

    private MeetingRecord meeting(Instant startedAt) {
        MeetingRecord meeting = Given.meeting(records().nextNumber(), organisation, host, consent, startedAt);
        records().add(meeting);
        return meeting;
    }

    private MeetingRecord meetingWithMemo(String text) {
        MeetingRecord meeting = meeting(NOON);
        memo(meeting.id(), text);
        return meeting;
    }

    private List<UUID> found(RecordSearch search) {
        List<MeetingRecord> page = records().page(search, 0, 100);
        assertThat(records().count(search)).isEqualTo(page.size());
        return page.stream().map(MeetingRecord::id).toList();
    }

    private List<UUID> found(String words) {
        return found(new RecordSearch(host, null, null, words));
    }

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

    @Test
    void MR2_pages_run_newest_first_and_split_equal_times_stably() {
        MeetingRecord first = meeting(NOON);
        MeetingRecord second = meeting(NOON);
        MeetingRecord third = meeting(NOON);
        MeetingRecord newest = meeting(NOON.plusSeconds(1));
        forget();

        RecordSearch all = RecordSearch.of(host);
        assertThat(records().page(all, 0, 2)).extracting(MeetingRecord::id).containsExactly(newest.id(), third.id());
        assertThat(records().page(all, 2, 2)).extracting(MeetingRecord::id).containsExactly(second.id(), first.id());
        assertThat(records().page(all, 4, 2)).isEmpty();
        assertThat(records().count(all)).isEqualTo(4);
    }

    @Test
    void MR2_a_host_sees_no_other_hosts_records() {
        meeting(NOON);

        assertThat(found(RecordSearch.of(account()))).isEmpty();
    }

    @Test
    void MR2_a_period_includes_its_start_and_not_its_end() {
        meeting(NOON.minusMillis(1));
        MeetingRecord within = meeting(NOON);
        meeting(NOON.plusSeconds(60));

        assertThat(found(new RecordSearch(host, NOON, NOON.plusSeconds(60), null)))
                .containsExactly(within.id());
    }

    @Test
    void MR2_words_are_found_in_the_memo_in_any_case() {
        MeetingRecord insurance = meetingWithMemo("ご相談：Life Insurance の見直し");
        meetingWithMemo("住宅ローン");
        meeting(NOON);

        assertThat(found("life INSURANCE")).containsExactly(insurance.id());
        assertThat(found("見直し")).containsExactly(insurance.id());
        assertThat(found("年金")).isEmpty();
        assertThat(found("  ")).hasSize(3);
    }

    @Test
    void MR2_words_mean_what_they_say() {
        MeetingRecord percent = meetingWithMemo("金利 1.5% 固定");
        MeetingRecord underscore = meetingWithMemo("file_name");
        MeetingRecord backslash = meetingWithMemo("C:\\temp");
        MeetingRecord exclamation = meetingWithMemo("ok! 'sure'");

        assertThat(found("%")).containsExactly(percent.id());
        assertThat(found("_")).containsExactly(underscore.id());
        assertThat(found("\\")).containsExactly(backslash.id());
        assertThat(found("!")).containsExactly(exclamation.id());
        assertThat(found("'s")).containsExactly(exclamation.id());
    }

    @Test
    void MR2_a_number_finds_its_record_and_memos_that_mention_it() {
        MeetingRecord wanted = meeting(NOON);
        String number = Long.toString(wanted.number());
        MeetingRecord mentions = meetingWithMemo("前回 " + number + " の続き");
        meeting(NOON);

        assertThat(found(number)).containsExactlyInAnyOrder(wanted.id(), mentions.id());
    }
}
