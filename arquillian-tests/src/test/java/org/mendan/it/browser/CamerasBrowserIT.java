package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.browser.page.MeetingWindow;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/** Pictures both ways, with real connections between two browsers and a camera that films a test picture. */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class CamerasBrowserIT {
    private static final String KEEPS_CONNECTIONS =
            """
            const Connection = window.RTCPeerConnection;
            window.ways = [];
            window.RTCPeerConnection = class extends Connection {
              constructor(settings) {
                super(settings);
                window.ways.push(this);
              }
            };""";

    private static final String CAMERA_LIMIT =
            "() => window.ways.at(-1).getSenders()[0].getParameters().encodings[0].maxBitrate";

    /** As a page would that somebody has changed. */
    private static final String SENDS_UNASKED =
            """
            async () => {
              const stream = await navigator.mediaDevices.getUserMedia({ video: true });
              const [camera] = window.ways.at(-1).getTransceivers();
              await camera.sender.replaceTrack(stream.getVideoTracks()[0]);
            }""";

    private static final String FRAMES_RECEIVED =
            """
            async () => {
              const entries = [...(await window.ways.at(-1).getStats()).values()];
              return Math.max(0, ...entries.filter(e => e.type === 'inbound-rtp').map(e => e.framesReceived ?? 0));
            }""";

    private Pair pair;
    private CameraPart host;
    private CameraPart guest;
    private List<Visitor> both = List.of();

    private void meet(Browsers browsers, ServerProcess server) {
        Visitor hostVisitor = browsers.host(server.address());
        Visitor guestVisitor = browsers.guest(server.address());
        host = new CameraPart(hostVisitor).watched();
        guest = new CameraPart(guestVisitor).watched();
        pair = Meetings.start(hostVisitor, guestVisitor);
    }

    /** With the connections between the two browsers at hand. */
    private void meetLookedInto(Browsers browsers, ServerProcess server) {
        Visitor hostVisitor = browsers.host(server.address());
        Visitor guestVisitor = browsers.guest(server.address());
        both = List.of(hostVisitor, guestVisitor);
        both.forEach(visitor -> visitor.context().addInitScript(KEEPS_CONNECTIONS));
        host = new CameraPart(hostVisitor);
        guest = new CameraPart(guestVisitor);
        pair = Meetings.start(hostVisitor, guestVisitor);
    }

    private void bothAreSeen() {
        host.turnsOn();
        guest.answers("使う");
        guest.seesOther();
        host.seesOther();
    }

    @Test
    void CA1_CA2_the_guest_is_asked_and_seen_only_after_the_own_press(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        assertThat(guest.button("カメラを使う")).isHidden();
        host.turnsOn();
        host.seesOneself();
        assertThat(guest.question()).isVisible();
        assertThat(host.aboutGuest()).hasText("お客さまの返事を待っています");
        guest.seesOther();
        host.seesNoOther();
        assertThat(guest.cameraRequests()).isZero();

        guest.answers("使う");
        host.seesOther();
        guest.seesOneself();
        pair.close();
    }

    @Test
    void CA2_a_guests_browser_that_sends_without_the_guests_yes_is_not_shown(Browsers browsers, ServerProcess server) {
        meetLookedInto(browsers, server);
        host.turnsOn();
        guest.seesOther();
        assertThat(guest.question()).isVisible();
        pair.guest().page().evaluate(SENDS_UNASKED);
        Eventually.holds("the guest's picture reaches the host's browser", Duration.ofSeconds(20), () -> assertThat(
                        ((Number) pair.host().page().evaluate(FRAMES_RECEIVED)).intValue())
                .isGreaterThan(5));
        host.seesNoOther();
        assertThat(host.aboutGuest()).hasText("お客さまの返事を待っています");

        guest.answers("使わない");
        assertThat(host.aboutGuest()).hasText("お客さまはカメラを使いません");
        host.seesNoOther();
        pair.close();
    }

    @Test
    void CA2_a_guest_who_does_not_want_to_be_seen_still_sees_the_host(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        host.turnsOn();
        guest.answers("使わない");
        assertThat(host.aboutGuest()).hasText("お客さまはカメラを使いません");
        guest.seesOther();
        host.seesNoOther();
        assertThat(guest.cameraRequests()).isZero();

        guest.turnsOn();
        host.seesOther();
        pair.close();
    }

    @Test
    void CA3_a_stopped_camera_is_off_and_may_be_asked_for_again(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        bothAreSeen();
        guest.turnsOff();
        guest.isDark();
        assertThat(host.aboutGuest()).hasText("お客さまがカメラを止めました");
        host.seesNoOther();
        guest.seesOther();

        host.asksAgain();
        guest.answers("使う");
        host.seesOther();
        pair.close();
    }

    @Test
    void CA1_the_hosts_camera_takes_the_guests_with_it(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        bothAreSeen();
        host.turnsOff();
        assertThat(guest.button("カメラを使う")).isHidden();
        host.isDark();
        guest.isDark();
        host.seesNoOther();
        guest.seesNoOther();
        pair.close();
    }

    @Test
    void CA2_a_browser_that_denies_the_camera_is_told_to_both(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        pair.guest().context().clearPermissions();
        host.turnsOn();
        guest.answers("使う");
        String help = "iPhone・iPad の「設定」＞「アプリ」＞「Safari」＞「カメラ」で「許可」を選び";
        assertThat(pair.guestWindow().messages()).containsText("カメラが許可されていません。 " + help);
        assertThat(pair.hostWindow().messages()).containsText("お客さまへのご案内：" + help);
        assertThat(host.aboutGuest()).hasText("お客さまのブラウザーがカメラを許可していません");
        host.seesNoOther();
        guest.isDark();
        pair.close();
    }

    @Test
    void MT3_CA4_pictures_come_back_after_a_reload_of_either_side(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        bothAreSeen();
        pair.guest().reloads();
        guest.seesOther();
        host.seesOther();
        pair.host().reloads();
        host.seesOther();
        guest.seesOther();
        host.seesOneself();
        assertThat(guest.question()).isHidden();
        pair.close();
    }

    @Test
    void MT3_a_window_whose_place_is_taken_lets_go_of_the_camera(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        bothAreSeen();
        Page first = pair.host().opensTab();
        MeetingWindow second = new MeetingWindow(pair.host().opens("/host/meeting"));
        second.takesOver().joined();
        host.seesOther();
        host.seesOneself();
        guest.seesOther();

        Page winner = pair.host().page();
        pair.host().looksAt(first);
        host.isDark();
        host.seesNoOther();
        pair.host().looksAt(winner);
        pair.close();
    }

    @Test
    void MT5_each_camera_keeps_to_its_share_of_the_line(Browsers browsers, ServerProcess server) {
        meetLookedInto(browsers, server);
        bothAreSeen();
        for (Visitor visitor : both) {
            Eventually.holds("the browser knows its limit", Duration.ofSeconds(20), () -> assertThat(
                            visitor.page().evaluate(CAMERA_LIMIT))
                    .isEqualTo(115_000));
        }
        pair.close();
    }

    @Test
    void MT4_cameras_are_off_after_the_end(Browsers browsers, ServerProcess server) {
        meet(browsers, server);
        bothAreSeen();
        pair.guestWindow().ends();
        assertThat(pair.hostWindow().panel()).containsText("お客さまの接続が終了しました");
        host.isDark();
    }
}
