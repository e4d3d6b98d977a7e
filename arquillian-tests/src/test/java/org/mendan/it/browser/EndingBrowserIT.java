package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** A meeting ends because somebody ends it; both sides read how, and so does the record. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class EndingBrowserIT {
    @Test
    void MT4_the_host_is_asked_once_and_ends_it_for_both(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        pair.hostWindow().types("最後の一言");
        pair.hostWindow().asksToEnd();
        assertThat(pair.hostWindow().endDialog()).isVisible();
        pair.host().page().keyboard().press("Escape");
        assertThat(pair.hostWindow().endDialog()).isHidden();
        pair.hostWindow().types("です");
        assertThat(pair.guestWindow().memo()).containsText("最後の一言です");

        pair.hostWindow().ends();
        pair.guestWindow().isEnded();
        assertThat(guestPage(pair).locator("main")).containsText("担当者が面談を終了しました。");
        assertThat(Meetings.record(pair.host()).fact("終わり方")).isEqualTo("担当者が終了");
    }

    @Test
    void MT4_the_guest_ends_it_and_the_host_reads_so(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        pair.guestWindow().types("ありがとうございました").ends();
        pair.guestWindow().isEnded();
        assertThat(guestPage(pair).locator("main")).containsText("面談を終了しました。");
        assertThat(pair.hostWindow().panel()).containsText("お客さまの接続が終了しました");

        pair.hostWindow().goesOn("商談記録を開く");
        pair.host().page().waitForURL(Pattern.compile(".*/host/records.*"));
        var record = Meetings.record(pair.host());
        assertThat(record.fact("終わり方")).isEqualTo("お客さまが終了");
        assertThat(record.memoText()).isEqualTo("ありがとうございました");
    }

    @Test
    void MT4_closing_the_hosts_window_ends_it_for_both(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        pair.hostWindow().types("途中まで").saved();
        Page closing = pair.host().opensTab();
        closing.close(new Page.CloseOptions().setRunBeforeUnload(true));
        assertThat(guestPage(pair).locator("main"))
                .containsText("担当者が面談を終了しました。", new ContainsTextOptions().setTimeout(40_000));
        var record = Meetings.record(pair.host());
        assertThat(record.fact("終わり方")).isEqualTo("担当者が画面を閉じた");
        assertThat(record.memoText()).isEqualTo("途中まで");
    }

    @Test
    void MT4_what_was_typed_last_is_in_the_record(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        Duet duet = Duet.in(pair);
        duet.bothType();
        pair.hostWindow().ends();
        pair.guestWindow().isEnded();
        assertThat(Meetings.record(pair.host()).memoText()).isEqualTo(duet.text());
    }

    private static Page guestPage(Pair pair) {
        return pair.guest().page();
    }
}
