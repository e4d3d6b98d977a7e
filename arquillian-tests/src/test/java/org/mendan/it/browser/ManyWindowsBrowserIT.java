package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.ConnectPage;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.browser.page.MeetingWindow;
import org.mendan.it.browser.page.NumberPage;
import org.mendan.it.browser.page.SignInPage;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** More windows than one: a second tab of the guest, a second meeting of the host, two hosts with one number. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class ManyWindowsBrowserIT {
    @Test
    void MT3_the_guests_second_tab_asks_takes_over_and_the_first_can_take_it_back(
            Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        Visitor guest = pair.guest();
        MeetingWindow window = pair.guestWindow();
        window.types("一枚目、").saved();

        Page first = guest.opensTab();
        Page second = guest.opens("/meeting").page();
        assertThat(window.panel()).containsText("この面談は別のタブで開かれています");
        window.goesOn("このタブで続ける").joined();
        assertThat(window.memo()).containsText("一枚目、");
        window.presses("Control+End").types("二枚目、");
        assertThat(pair.hostWindow().memo()).containsText("一枚目、二枚目、");

        guest.looksAt(first);
        assertThat(window.panel()).containsText("面談は、あとから開いたタブで続いています。");
        window.goesOn("こちらに戻す").joined();
        window.presses("Control+End").types("また一枚目");
        assertThat(pair.hostWindow().memo()).containsText("一枚目、二枚目、また一枚目");
        guest.looksAt(second);
        assertThat(window.panel()).containsText("面談は、あとから開いたタブで続いています。");

        guest.looksAt(first);
        pair.close();
    }

    @Test
    void MT1_a_second_meeting_of_the_host_is_refused_with_the_way_back(Browsers browsers, ServerProcess server) {
        Pair pair = Meetings.start(browsers, server.address());
        Visitor other = browsers.desktopGuest(server.address());
        NumberPage waiting = LandingPage.openedBy(other).issuesNumber();

        pair.host().opensTab();
        ConnectPage connect = ConnectPage.openedBy(pair.host());
        assertThat(connect.returnLink()).isVisible();
        connect.types(waiting.digits());
        assertThat(pair.host().page().locator("main")).containsText("同時に行える面談は1件です。");
        assertThat(waiting.heading()).isVisible();

        connect.returnLink().click();
        new MeetingWindow(pair.host()).takesOver().joined().types("戻りました");
        assertThat(pair.guestWindow().memo()).containsText("戻りました");
        pair.close();
    }

    @Test
    void CN6_of_two_hosts_with_one_number_one_wins_and_the_other_reads_why(Browsers browsers, ServerProcess server) {
        Visitor guest = browsers.guest(server.address());
        Visitor one = browsers.host(server.address());
        Visitor two = browsers.host(server.address());
        ConnectPage ones = SignInPage.openedBy(one).signsIn().endsWhatIsLeft();
        ConnectPage twos =
                SignInPage.openedBy(two).signsInAs(SignInPage.SECOND_LOGIN).endsWhatIsLeft();
        NumberPage waiting = LandingPage.openedBy(guest).issuesNumber();
        List<ConnectPage> both = List.of(ones, twos);
        both.forEach(connect -> connect.numberField().fill(waiting.digits()));
        both.forEach(connect ->
                connect.numberField().evaluate("field => { field.form.querySelector('[type=submit]').click(); }"));
        both.forEach(connect -> assertThat(answer(connect).first()).isVisible());
        ConnectPage winner = both.stream().filter(this::meets).findFirst().orElseThrow();
        ConnectPage loser = both.stream()
                .filter(connect -> !connect.equals(winner))
                .findFirst()
                .orElseThrow();

        assertThat(loser.problem()).containsText("番号が正しくないか、有効時間を過ぎています。");
        MeetingWindow guestWindow = waiting.entersMeeting();
        MeetingWindow hostWindow = new MeetingWindow(winner.host()).joined();
        assertThat(guestWindow.watchword()).isEqualTo(hostWindow.watchword());
        assertThat(meets(loser)).isFalse();
        hostWindow.ends();
        guestWindow.isEnded();
    }

    /** What shows that the number was answered, one way or the other. */
    private static Locator answer(ConnectPage connect) {
        Page page = connect.host().page();
        return connect.problem()
                .filter(new Locator.FilterOptions().setHasText("番号が"))
                .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("終了")));
    }

    private boolean meets(ConnectPage connect) {
        return connect.host().page().url().contains("/host/meeting");
    }
}
