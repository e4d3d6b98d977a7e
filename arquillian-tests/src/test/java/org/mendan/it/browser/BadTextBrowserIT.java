package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.RecordPage;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** Too much text, and text that would like to be more than text. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class BadTextBrowserIT {
    private static final int MOST = 10_000;

    @Test
    void ME3_a_megabyte_pasted_is_refused_and_the_memo_untouched(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        pair.guestWindow().types("元のまま").saved();
        pair.guestWindow().pastes("あ".repeat(1_000_000));
        assertThat(pair.guestWindow().messages()).containsText("10,000文字を超えるため、貼り付けできません。");
        bothShow(pair, "元のまま");
        pair.guestWindow().types("です");
        bothShow(pair, "元のままです");
        pair.close();
    }

    @Test
    void ME3_typing_stops_at_the_limit_and_nothing_is_cut(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        String nearlyAll = "あ".repeat(MOST - 2);
        pair.hostWindow().pastes(nearlyAll).saved();
        pair.hostWindow().presses("Control+End").types("いうえ");
        assertThat(pair.hostWindow().messages()).containsText("共有メモは10,000文字までです。");
        bothShow(pair, nearlyAll + "いう");
        pair.guestWindow().presses("Control+End").types("x");
        assertThat(pair.guestWindow().messages()).containsText("共有メモは10,000文字までです。");
        pair.hostWindow().presses("Backspace").types("お");
        bothShow(pair, nearlyAll + "いお");
        pair.close();
    }

    @Test
    void ME1_MR1_script_and_control_characters_are_shown_as_text(Browsers browsers, ServerProcess server) {
        Visitor guest = browsers.visitor(
                "guest",
                server.address(),
                Browsers.japanese()
                        .setUserAgent("Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36"
                                + " <script>alert(1)</script><img src=x onerror=alert(2)>"));
        Pair pair = Meetings.start(browsers.host(server.address()), guest);
        String markup = "<script>alert(1)</script><img src=x onerror=alert(2)> &amp; #{1+1} ${1+1}";
        String directions = "\u202egnp.exe \u2066left\u2069 \u05e9\u05dc\u05d5\u05dd";
        pair.guestWindow().pastes(markup + "\n" + directions + "\na\u0000b\u0007c");
        String text = markup + "\n" + directions + "\nabc";
        bothShow(pair, text);

        RecordPage record = pair.endsAndOpensRecord();
        assertThat(record.memoText()).isEqualTo(text);
        assertThat(record.runs().first()).containsText("<script>alert(1)</script>");
        assertThat(record.fact("お客さまのブラウザー")).contains("<script>alert(1)</script>");
    }

    private static void bothShow(Pair pair, String text) {
        Eventually.holds("both show the text", Duration.ofSeconds(30), () -> {
            assertThat(pair.hostWindow().memoText()).isEqualTo(text);
            assertThat(pair.guestWindow().memoText()).isEqualTo(text);
        });
        pair.hostWindow().saved();
        pair.guestWindow().saved();
    }
}
