package org.mendan.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mendan.persistence.Given.NOON;
import static org.mendan.persistence.record.RecordOrder.Key.STARTED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.Given;

/** The list of records: what is found, for whom, in which order. */
abstract class RecordListContract {
    UUID organisation;
    UUID host;
    UUID consent;

    abstract MeetingRecords records();

    abstract RecordTags tags();

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

    MeetingRecord meeting(Instant startedAt) {
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
        List<MeetingRecord> page = records().page(search, RecordOrder.NEWEST_FIRST, 0, 100);
        assertThat(records().count(search, 100)).isEqualTo(page.size());
        assertThat(records().after(search, null, 100)).containsExactlyElementsOf(page);
        // Whoever sees more than the own records is answered by other indexes, and no differently
        assertThat(records().count(search.within(new Reach.Within(Set.of(organisation))), 100))
                .isEqualTo(page.size());
        return page.stream().map(MeetingRecord::id).toList();
    }

    private List<UUID> found(String words) {
        return found(new RecordSearch(own(), null, null, words, null, List.of(), null));
    }

    private Reach own() {
        return new Reach.Own(host);
    }

    @Test
    void MR2_pages_run_newest_first_and_split_equal_times_stably() {
        MeetingRecord first = meeting(NOON);
        MeetingRecord second = meeting(NOON);
        MeetingRecord third = meeting(NOON);
        MeetingRecord newest = meeting(NOON.plusSeconds(1));
        forget();

        RecordSearch all = RecordSearch.of(own());
        RecordOrder order = RecordOrder.NEWEST_FIRST;
        assertThat(ids(records().page(all, order, 0, 2))).containsExactly(newest.id(), third.id());
        assertThat(ids(records().page(all, order, 2, 2))).containsExactly(second.id(), first.id());
        assertThat(records().page(all, order, 4, 2)).isEmpty();
        assertThat(records().count(all, 10)).isEqualTo(4);
        assertThat(records().count(all, 3)).isEqualTo(3);
        assertThat(ids(records().after(all, RecordPlace.of(newest), 2))).containsExactly(third.id(), second.id());
        assertThat(ids(records().after(all, RecordPlace.of(second), 2))).containsExactly(first.id());
        assertThat(records().after(all, RecordPlace.of(first), 2)).isEmpty();
    }

    private static List<UUID> ids(List<MeetingRecord> page) {
        return page.stream().map(MeetingRecord::id).toList();
    }

    @Test
    void MR2_every_column_sorts_both_ways() {
        MeetingRecord late = meeting(NOON.plusSeconds(9));
        MeetingRecord early = meeting(NOON);
        late.describe("Abe", "", null, "");
        early.describe("Baba", "", null, "");
        forget();

        RecordSearch all = RecordSearch.of(own());
        for (RecordOrder.Key key : RecordOrder.Key.values()) {
            List<UUID> rising = ids(records().page(all, new RecordOrder(key, true), 0, 9));
            List<UUID> falling = ids(records().page(all, new RecordOrder(key, false), 0, 9));
            assertThat(rising).as(key.name()).isEqualTo(reversed(falling));
            assertThat(rising.get(0)).as(key.name()).isEqualTo(key == STARTED ? early.id() : late.id());
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    @Test
    void MR2_a_reach_is_a_host_organisations_or_everything() {
        UUID elsewhere = organisation();
        MeetingRecord other = Given.meeting(records().nextNumber(), elsewhere, account(), consent, NOON);
        records().add(other);
        MeetingRecord mine = meeting(NOON.plusSeconds(1));
        forget();

        assertThat(reached(new Reach.Own(host))).containsExactly(mine.id());
        assertThat(reached(new Reach.Within(Set.of(elsewhere)))).containsExactly(other.id());
        assertThat(reached(new Reach.Within(Set.of(elsewhere, organisation)))).containsExactly(mine.id(), other.id());
        assertThat(reached(new Reach.Within(Set.of()))).isEmpty();
        assertThat(reached(new Reach.Everything())).containsExactly(mine.id(), other.id());
    }

    private List<UUID> reached(Reach reach) {
        return ids(records().page(RecordSearch.of(reach), RecordOrder.NEWEST_FIRST, 0, 9));
    }

    @Test
    void MR2_what_the_host_wrote_is_kept_and_found_beside_the_memo() {
        MeetingRecord talk = meetingWithMemo("住宅ローンの借り換え");
        meeting(NOON);
        forget();
        records().findForUpdate(talk.id()).orElseThrow().describe(" 鈴木 ＳＡＫＵＲＡ ", "金利", Outlook.GOOD, "住宅ローンの借り換え");
        forget();

        RecordNote note = records().find(talk.id()).orElseThrow().note();
        assertThat(note.counterpart()).isEqualTo("鈴木 ＳＡＫＵＲＡ");
        assertThat(note.topic()).isEqualTo("金利");
        assertThat(note.outlook()).contains(Outlook.GOOD);
        assertThat(note.version()).isEqualTo(1);
        for (String words : List.of("鈴木", "sakura", "金利　鈴木", "鈴", "ローン", "換え sakura")) {
            assertThat(found(words)).as(words).containsExactly(talk.id());
        }
        assertThat(found("鈴木 年金")).isEmpty();
        assertThat(found("金木")).isEmpty();
    }

    @Test
    void MR2_tags_hosts_and_endings_narrow_together() {
        MeetingRecord both = meeting(NOON);
        MeetingRecord one = meeting(NOON.plusSeconds(1));
        both.end(NOON.plusSeconds(5), Ending.GUEST_LOST);
        tags().replace(both, List.of("nisa", "相続"));
        tags().replace(one, List.of("nisa"));
        forget();

        assertThat(found(with(null, List.of("ＮＩＳＡ"), null))).containsExactly(one.id(), both.id());
        assertThat(found(with(null, List.of("nisa", "相続"), null))).containsExactly(both.id());
        assertThat(found(with("山田", List.of("nisa"), Ending.GUEST_LOST))).containsExactly(both.id());
        assertThat(found(with(null, List.of(), Ending.HOST_ENDED))).isEmpty();
        assertThat(found(with("佐藤%", List.of(), null))).isEmpty();
    }

    private RecordSearch with(@Nullable String hostName, List<String> tags, @Nullable Ending ending) {
        return new RecordSearch(own(), null, null, null, hostName, tags, ending);
    }

    @Test
    void MR2_tags_are_completed_from_those_in_use() {
        MeetingRecord talk = meeting(NOON);
        tags().replace(talk, List.of("資産運用", "資産承継", "nisa"));
        tags().replace(talk, List.of("資産承継", "nisa"));
        forget();

        Reach here = new Reach.Within(Set.of(organisation));
        assertThat(tags().of(List.of(talk.id()))).containsEntry(talk.id(), List.of("nisa", "資産承継"));
        assertThat(tags().inUse(here, "資産", 9)).containsExactly("資産承継");
        assertThat(tags().inUse(here, "", 9)).containsExactly("nisa", "資産承継");
        assertThat(tags().inUse(here, "", 1)).containsExactly("nisa");
        assertThat(tags().inUse(own(), "i", 9)).containsExactly("nisa");
        assertThat(tags().inUse(new Reach.Everything(), "資産", 9)).containsExactly("資産承継");
        assertThat(tags().inUse(new Reach.Within(Set.of(organisation())), "", 9))
                .isEmpty();
    }

    @Test
    void MR2_a_host_sees_no_other_hosts_records() {
        meeting(NOON);

        assertThat(reached(new Reach.Own(account()))).isEmpty();
    }

    @Test
    void MR2_a_period_includes_its_start_and_not_its_end() {
        meeting(NOON.minusMillis(1));
        MeetingRecord within = meeting(NOON);
        meeting(NOON.plusSeconds(60));

        assertThat(found(new RecordSearch(own(), NOON, NOON.plusSeconds(60), null, null, List.of(), null)))
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
    void MR2_control_characters_in_a_search_are_blanks() {
        MeetingRecord talk = meetingWithMemo("住宅ローンの借り換え");
        forget();

        assertThat(found("\0住宅\u0001借り換え\0")).containsExactly(talk.id());
        assertThat(found(with("\0", List.of("\0"), null))).containsExactly(talk.id());
        assertThat(found(with("\0nobody", List.of(), null))).isEmpty();
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
