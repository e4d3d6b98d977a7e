package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsEmptyOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.MeetingWindow;
import org.mendan.it.browser.page.RecordPage;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;
import org.mendan.it.server.UnreliableNetwork;

/** Host and guest write into one memo at the same time. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class TypingTogetherBrowserIT {
    private static final int SECONDS = 10;
    private static final Duration CONVERGENCE = Duration.ofSeconds(60);

    @Test
    void ME1_ten_seconds_of_edits_on_both_sides_end_in_one_text(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        bothEdit(pair, 20261122);
        convergesAndIsRecorded(pair);
    }

    @Test
    void ME1_MT3_slow_lines_that_break_by_chance_end_in_one_text_too(Browsers browsers, ServerProcess server) {
        try (UnreliableNetwork hostLine = UnreliableNetwork.to(server.port());
                UnreliableNetwork guestLine = UnreliableNetwork.to(server.port())) {
            Visitor host = browsers.host(hostLine.address());
            Visitor guest = browsers.guest(guestLine.address());
            host.watch().expectsBrokenConnections();
            guest.watch().expectsBrokenConnections();
            Pair pair = Meetings.start(host, guest);
            hostLine.delay(Duration.ofMillis(200));
            guestLine.delay(Duration.ofMillis(200));
            hostLine.drop(0.02, 1);
            guestLine.drop(0.02, 2);
            bothEdit(pair, 7);
            hostLine.breakAll();
            bothEdit(pair, 8);
            assertThat(hostLine.dropped() + guestLine.dropped()).isPositive();
            hostLine.pass();
            guestLine.pass();
            convergesAndIsRecorded(pair);
        }
    }

    @Test
    void ME2_undo_takes_back_ones_own_typing_only(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        pair.hostWindow().types("口座番号");
        assertThat(pair.guestWindow().memo()).containsText("口座番号");
        pair.guestWindow().presses("Control+End").types("お願いします");
        assertThat(pair.hostWindow().memo()).containsText("お願いします");

        pair.hostWindow().presses("Control+z");
        bothShow(pair, "お願いします");
        pair.hostWindow().presses("Control+y");
        bothShow(pair, "口座番号お願いします");
        pair.guestWindow().presses("Control+z");
        bothShow(pair, "口座番号");
        pair.close();
    }

    @Test
    void ME2_each_side_sees_the_others_caret_and_that_it_types(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        seesTyping(pair.guestWindow(), pair.hostWindow(), "お客さま");
        seesTyping(pair.hostWindow(), pair.guestWindow(), "担当者");
        pair.close();
    }

    @Test
    void ME6_the_record_tells_who_wrote_what(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        pair.hostWindow().types("振込先の変更");
        assertThat(pair.guestWindow().memo()).containsText("振込先の変更");
        pair.guestWindow().presses("Control+End").types("(普通預金)");
        bothShow(pair, "振込先の変更(普通預金)");

        RecordPage record = pair.endsAndOpensRecord();
        assertThat(record.memoText()).isEqualTo("振込先の変更(普通預金)");
        assertThat(record.runs().first()).containsText("担当者");
        assertThat(record.runs().first()).containsText("振込先の変更");
        assertThat(record.runs().last()).containsText("お客さま");
        assertThat(record.runs().last()).containsText("(普通預金)");
    }

    private static void seesTyping(MeetingWindow typing, MeetingWindow watching, String who) {
        typing.presses("Control+End").types("あいう");
        assertThat(watching.peerTyping()).hasText(who + "が入力しています…");
        assertThat(watching.peerCaret()).hasText(who);
        assertThat(watching.peerTyping()).isEmpty(new IsEmptyOptions().setTimeout(15_000));
        assertThat(watching.peerCaret()).hasText(who);
    }

    private static void bothEdit(Pair pair, long seed) {
        Typist host = new Typist(pair.hostWindow(), seed);
        Typist guest = new Typist(pair.guestWindow(), seed + 1);
        int until = pair.hostWindow().elapsedSeconds() + SECONDS;
        while (pair.hostWindow().elapsedSeconds() < until) {
            host.edits();
            guest.edits();
        }
    }

    private static void bothShow(Pair pair, String text) {
        Eventually.holds("both show " + text, CONVERGENCE, () -> {
            assertThat(pair.hostWindow().memoText()).isEqualTo(text);
            assertThat(pair.guestWindow().memoText()).isEqualTo(text);
        });
    }

    private static void convergesAndIsRecorded(Pair pair) {
        pair.hostWindow().joined();
        pair.guestWindow().joined();
        Eventually.holds("one text", CONVERGENCE, () -> {
            pair.hostWindow().saved();
            pair.guestWindow().saved();
            assertThat(pair.guestWindow().memoText())
                    .isEqualTo(pair.hostWindow().memoText());
        });
        String text = pair.hostWindow().memoText();
        assertThat(text).isNotBlank();
        assertThat(pair.endsAndOpensRecord().memoText()).isEqualTo(text);
    }
}
