package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.browser.page.ScreenPart;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** A real capture of a window in one browser, seen in the other. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class ScreenSharingBrowserIT {
    private static final String NOTICE = "画面を共有しますか？";
    private static final String TAKE_OVER = "画面共有を切り替えますか？";

    private static final Duration SOON = Duration.ofSeconds(20);

    private Pair pair;
    private ScreenPart host;
    private ScreenPart guest;

    private void meet(Visitor hostVisitor, Visitor guestVisitor) {
        host = new ScreenPart(hostVisitor).ready();
        guest = new ScreenPart(guestVisitor).ready();
        pair = Meetings.start(hostVisitor, guestVisitor);
    }

    private void meet(Browsers browsers, ServerProcess server) {
        meet(browsers.host(server.address()), browsers.desktopGuest(server.address()));
    }

    @Test
    void SS1_the_hosts_screen_is_seen_without_any_camera_and_the_memo_goes_on(Browsers browsers, ServerProcess server) {
        meet(browsers.host(server.address()), browsers.guest(server.address()));
        host.presses("画面共有");
        guest.seesScreen();
        assertThat(host.banner()).containsText("あなたの画面を相手に見せています");
        pair.guestWindow().types("見えています").saved();
        assertThat(pair.hostWindow().memo()).containsText("見えています");

        host.presses("共有をやめる");
        guest.seesNoScreen();
        assertThat(guest.card()).isHidden();
        assertThat(host.banner()).isHidden();
        host.capturesNothing();
        pair.close();
    }

    @Test
    void SS1_the_guests_screen_is_seen_after_the_notice_and_beside_the_cameras(
            Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        CameraPart hostCamera = new CameraPart(pair.host());
        CameraPart guestCamera = new CameraPart(pair.guest());
        hostCamera.turnsOn();
        guestCamera.answers("使う");
        hostCamera.seesOther();
        guest.presses("画面共有");
        assertThat(guest.captureRequests()).isZero();
        guest.answers(NOTICE, "共有しない");
        host.seesNoScreen();
        assertThat(guest.captureRequests()).isZero();

        guest.presses("画面共有");
        guest.answers(NOTICE, "共有する");
        host.seesScreen();
        hostCamera.seesOther();
        guestCamera.seesOther();

        guest.stopsInTheBrowser();
        host.seesNoScreen();
        assertThat(guest.banner()).isHidden();
        hostCamera.seesOther();
        pair.close();
    }

    @Test
    void SS1_what_is_shared_is_what_is_seen_and_the_browser_itself_ends_it(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        Page shared = pair.host().context().newPage();
        shared.navigate(server.address() + "/");
        shared.evaluate("title => { document.title = title; }", Chromium.SHARED_TITLE);
        paint(shared, "rgb(200, 30, 30)");
        pair.host().page().bringToFront();
        host.choosesOther();
        host.presses("画面共有");
        Eventually.get("a red screen", SOON, guest::picture, seen -> seen.red() > 150 && seen.green() < 80);
        paint(shared, "rgb(30, 30, 200)");
        Eventually.get("a blue screen", SOON, guest::picture, seen -> seen.blue() > 150 && seen.red() < 80);

        shared.close();
        guest.seesNoScreen();
        assertThat(host.banner()).isHidden();
        host.capturesNothing();
        pair.close();
    }

    private static void paint(Page page, String colour) {
        page.evaluate(
                "colour => { document.body.replaceChildren(); document.body.style.background = colour; }", colour);
    }

    @Test
    void SS1_a_pause_leaves_no_last_picture(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        host.presses("画面共有");
        guest.seesScreen();
        host.presses("一時停止");
        guest.seesNoScreen();
        assertThat(guest.card()).hasText("担当者が画面共有を一時停止しています");
        assertThat(host.banner()).containsText("一時停止中です");
        host.presses("再開する");
        guest.seesScreen();
        assertThat(guest.card()).isHidden();
        pair.close();
    }

    @Test
    void SS1_taking_over_asks_and_is_told(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        guest.presses("画面共有");
        guest.answers(NOTICE, "共有する");
        host.seesScreen();
        host.presses("画面共有");
        host.answers(TAKE_OVER, "切り替えない");
        host.seesScreen();
        host.presses("画面共有");
        host.answers(TAKE_OVER, "切り替える");
        guest.seesScreen();
        host.seesNoScreen();
        guest.capturesNothing();
        assertThat(pair.guestWindow().messages()).containsText("お客さまの画面共有は終わりました。");
        pair.close();
        host.capturesNothing();
    }

    @Test
    void SS1_MT3_a_page_that_is_loaded_again_shares_no_more_and_one_that_looks_on_sees_again(
            Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        host.presses("画面共有");
        guest.seesScreen();
        pair.guest().reloads();
        guest.seesScreen();
        pair.host().reloads();
        guest.seesNoScreen();
        assertThat(guest.card()).isHidden();
        assertThat(host.banner()).isHidden();
        pair.close();
    }

    @Test
    void SS1_a_phone_that_cannot_share_is_told_before_trying(Browsers browsers, ServerProcess server) {
        meet(browsers.host(server.address()), browsers.guest(server.address()));
        guest.presses("画面共有");
        assertThat(pair.guestWindow().messages()).containsText("この端末のブラウザーでは画面を共有できません。");
        assertThat(guest.captureRequests()).isZero();
        pair.close();
    }
}
