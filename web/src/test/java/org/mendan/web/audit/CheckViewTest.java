package org.mendan.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mendan.audit.Break;
import org.mendan.audit.ChainReport;
import org.mendan.audit.CheckState;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.Outcome;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

class CheckViewTest {
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");
    private static final String HEAD = "a".repeat(64);
    private static final AuditEntry ENTRY = new AuditEntry(
            UUID.randomUUID(), NOON, "hanako@example.jp", "sign-in", "", Outcome.SUCCESS, "192.0.2.1", "nicer");

    private static CheckView view(@Nullable CheckState state, Locale language) {
        return new CheckView(state, Texts.of(language), new Dates(ZoneId.of("Asia/Tokyo")));
    }

    private static CheckView over(@Nullable ChainReport report) {
        return view(new CheckState(NOON, 0, NOON.plusSeconds(9), report), Locale.JAPANESE);
    }

    private static ChainReport broken(Break.Kind kind, @Nullable AuditEntry entry) {
        return new ChainReport(1233, HEAD, 0, 2, new Break(kind, 1234, entry));
    }

    private static void assertBad(CheckView view, String kind) {
        assertThat(view.getKind()).isEqualTo(kind);
        assertThat(view.getTone()).isEqualTo("message-danger");
        assertThat(view.getIcon()).isEqualTo("icon-alert");
        assertThat(view.getHead()).isEmpty();
        assertThat(view.getFinished()).contains("12:00:09");
        assertThat(view.isRunning()).isFalse();
    }

    @Test
    void AU1_before_the_first_check_the_page_says_what_a_check_does() {
        CheckView none = view(null, Locale.JAPANESE);
        assertThat(none.getKind()).isEqualTo("none");
        assertThat(none.getSentence()).startsWith("監査ログは鎖のように");
        assertThat(none.getFinished()).isEmpty();
        assertThat(none.getHead()).isEmpty();
    }

    @Test
    void AU1_a_check_that_runs_says_how_far_it_is() {
        CheckView running = view(new CheckState(NOON, 12_000, null, null), Locale.JAPANESE);
        assertThat(running.isRunning()).isTrue();
        assertThat(running.getKind()).isEqualTo("running");
        assertThat(running.getTone()).isEqualTo("message-plain");
        assertThat(running.getSentence()).isEqualTo("検証しています。12,000件まで確かめました。");
        assertThat(running.getFinished()).isEmpty();
    }

    @Test
    void AU1_a_whole_chain_shows_its_end() {
        CheckView whole = over(new ChainReport(1234, HEAD, 0, 2, null));
        assertThat(whole.getKind()).isEqualTo("whole");
        assertThat(whole.getTone()).isEqualTo("message-success");
        assertThat(whole.getIcon()).isEqualTo("icon-check");
        assertThat(whole.getSentence()).contains("1,234件", "控え2件");
        assertThat(whole.getHead()).isEqualTo(HEAD);
    }

    @Test
    void AU1_each_kind_of_break_is_told_with_its_place_and_what_stands_there_now() {
        CheckView changed = over(broken(Break.Kind.CHANGED, ENTRY));
        assertBad(changed, "broken");
        assertThat(changed.getSentence())
                .isEqualTo("1,234番目の記録が書き換えられています。（今の内容：2026/11/22 12:00:00 hanako@example.jp サインイン）");
        for (Break.Kind kind : Break.Kind.values()) {
            CheckView view = over(broken(kind, null));
            assertBad(view, "broken");
            assertThat(view.getSentence())
                    .as(kind.name())
                    .startsWith("1,234番目の記録が")
                    .endsWith("。");
            CheckView english = view(new CheckState(NOON, 0, NOON, broken(kind, null)), Locale.ENGLISH);
            assertThat(english.getSentence()).as(kind.name()).startsWith("Entry number 1,234 ");
        }
    }

    @Test
    void AU1_entries_outside_the_chain_are_counted() {
        CheckView loose = over(new ChainReport(1234, HEAD, 3, 0, null));
        assertBad(loose, "broken");
        assertThat(loose.getSentence()).startsWith("鎖の外に3件の記録があります。");
    }

    @Test
    void AU1_a_check_that_could_not_be_finished_says_where_to_look() {
        CheckView failed = over(null);
        assertBad(failed, "failed");
        assertThat(failed.getSentence()).startsWith("検証できませんでした。").contains("サーバーのログ");
    }
}
