package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.page.ConnectPage;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.browser.page.MeetingWindow;
import org.mendan.it.browser.page.NumberPage;
import org.mendan.it.browser.page.RecordPage;
import org.mendan.it.browser.page.SignInPage;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** A host and a guest meet: number, both windows, memo on both sides, end, record. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class PairingBrowserIT {
    @Test
    void CN5_CN9_MT4_MR1_a_first_meeting_from_the_number_to_the_record(Browsers browsers, ServerProcess server) {
        Visitor guest = browsers.guest(server.address());
        LandingPage landing = LandingPage.openedBy(guest);
        assertThat(landing.issueButton()).isVisible();
        landing.asksForNumber();
        assertThat(landing.terms()).hasCount(3);
        NumberPage waiting = landing.accepts();
        assertThat(waiting.digits()).hasSize(6);

        String shown = waiting.shown();
        Visitor host = browsers.host(server.address());
        ConnectPage connect = SignInPage.openedBy(host).signsIn();
        assertThat(connect.numberField()).isFocused();
        MeetingWindow hostWindow = connect.starts(shown);
        MeetingWindow guestWindow = waiting.entersMeeting();
        assertThat(guestWindow.watchword()).isEqualTo(hostWindow.watchword());
        assertThat(guestWindow.hostName()).hasText("山田 花子");
        assertThat(guestWindow.branch()).hasText("丸の内支店");

        hostWindow.types("ご住所の変更について");
        assertThat(guestWindow.memo()).containsText("ご住所の変更について");
        guestWindow.types("よろしくお願いします。");
        assertThat(hostWindow.memo()).containsText("よろしくお願いします。");
        hostWindow.saved();
        guestWindow.saved();
        String memo = hostWindow.memoText();

        hostWindow.ends();
        guestWindow.isEnded();
        RecordPage record = Meetings.record(host);
        assertThat(record.memo()).hasText(memo);
        assertThat(record.fact("終わり方")).isEqualTo("担当者が終了");
        assertThat(record.fact("接続ナンバー")).isEqualTo(shown.replaceAll("\\s+", " "));
    }
}
