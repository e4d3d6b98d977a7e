package org.mendan.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.ConnectPage;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.browser.page.MeetingWindow;
import org.mendan.it.browser.page.NumberPage;
import org.mendan.it.browser.page.RecordPage;
import org.mendan.it.browser.page.SignInPage;
import org.mendan.it.server.RemoteDatabase;
import org.mendan.it.server.ServerProcess;
import org.mendan.it.server.ServerSetup;
import org.mendan.it.server.UnreliableNetwork;

/** What a server with short times and a database elsewhere lets people see: a database gone, sides that vanish, expiry. */
@ExtendWith(WithBrowsers.class)
class FaultsBrowserIT {
    private static final double GRACE_AND_MORE = 40_000;
    private static final double LIFETIME_AND_MORE = 80_000;

    private static RemoteDatabase database;
    private static ServerProcess server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        database = RemoteDatabase.in(directory);
        server = ServerSetup.named("faults")
                .with("mendan.db.url", database.url())
                .with("mendan.meeting.grace", "10")
                .with("mendan.number.lifetime", "60")
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    @Test
    void ME2_the_database_is_gone_for_20_seconds_and_nothing_typed_is_lost(Browsers browsers) {
        Pair pair = Meetings.start(browsers, server.address());
        Duet duet = Duet.in(pair);
        database.goAway();
        duet.bothType();
        saysThatSavingWaits(pair);
        duet.typeForSeconds(pair.hostWindow(), 20);
        saysThatSavingWaits(pair);

        database.comeBack();
        duet.bothType();
        duet.agrees();
        assertThat(pair.hostWindow().messages()).not().containsText("ただいま保存できません。");
        assertThat(pair.guestWindow().messages()).not().containsText("ただいま保存できません。");
        duet.isRecorded();
    }

    @Test
    void CN9_ME1_a_name_and_a_branch_that_look_like_markup_are_shown_as_text(Browsers browsers) throws SQLException {
        String name = "<script>alert(1)</script>\u202e花子 & #{1+1}";
        String branch = "<img src=x onerror=alert(2)>\u05e9\u05dc\u05d5\u05dd支店";
        rename(SignInPage.SECOND_LOGIN, name, branch);

        Visitor host = browsers.host(server.address());
        Visitor guest = browsers.guest(server.address());
        ConnectPage connect =
                SignInPage.openedBy(host).signsInAs(SignInPage.SECOND_LOGIN).endsWhatIsLeft();
        NumberPage waiting = LandingPage.openedBy(guest).issuesNumber();
        MeetingWindow hostWindow = connect.starts(waiting.digits());
        MeetingWindow guestWindow = waiting.entersMeeting();
        guestWindow.types("はい").saved();
        assertThat(guestWindow.hostName()).hasText(name);
        assertThat(guestWindow.branch()).hasText(branch);
        assertThat(hostWindow.memo()).containsText("はい");

        hostWindow.ends();
        RecordPage record = Meetings.record(host);
        assertThat(record.fact("担当者")).isEqualTo(name);
        assertThat(record.fact("部店")).isEqualTo(branch);
    }

    /** No page makes such names yet; the tables take them. */
    private static void rename(String login, String name, String branch) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.directUrl(), "sa", "mendan");
                PreparedStatement organisation = connection.prepareStatement(
                        "INSERT INTO organisation (id, name, created_at) VALUES (?, ?, CURRENT_TIMESTAMP)");
                PreparedStatement account = connection.prepareStatement(
                        "UPDATE account SET display_name = ?, organisation_id = ? WHERE login = ?")) {
            UUID id = UUID.randomUUID();
            organisation.setObject(1, id);
            organisation.setString(2, branch);
            organisation.executeUpdate();
            account.setString(1, name);
            account.setObject(2, id);
            account.setString(3, login);
            assertThat(account.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void MT4_a_guest_who_stays_away_past_the_grace_time_ends_it(Browsers browsers) {
        try (UnreliableNetwork line = UnreliableNetwork.to(server.port())) {
            Pair pair = Meetings.start(browsers.host(server.address()), browsers.guest(line.address()));
            pair.guest().watch().expectsBrokenConnections();
            pair.guestWindow().types("ここまで").saved();
            assertThat(pair.hostWindow().memo()).containsText("ここまで");
            line.cut();
            assertThat(pair.hostWindow().messages()).containsText("お客さまの接続が切れました。再接続を待っています…");
            assertThat(pair.hostWindow().panel())
                    .containsText("お客さまの接続が切れたため、面談を終了しました", new ContainsTextOptions().setTimeout(GRACE_AND_MORE));
            RecordPage record = Meetings.record(pair.host());
            assertThat(record.fact("終わり方")).isEqualTo("お客さまの接続が途切れた");
            assertThat(record.memoText()).isEqualTo("ここまで");

            line.pass();
            pair.guestWindow().isEnded();
            assertThat(pair.guest().page().locator("main")).containsText("面談");
        }
    }

    @Test
    void MT4_a_host_who_stays_away_past_the_grace_time_ends_it(Browsers browsers) {
        try (UnreliableNetwork line = UnreliableNetwork.to(server.port())) {
            Pair pair = Meetings.start(browsers.host(line.address()), browsers.guest(server.address()));
            pair.host().watch().expectsBrokenConnections();
            pair.hostWindow().types("ここまで").saved();
            assertThat(pair.guestWindow().memo()).containsText("ここまで");
            line.cut();
            assertThat(pair.guestWindow().messages()).containsText("担当者の接続が切れました。再接続を待っています…");
            assertThat(pair.guest().page().locator("main"))
                    .containsText("担当者側の接続が途切れたため、面談を終了しました。", new ContainsTextOptions().setTimeout(GRACE_AND_MORE));

            line.pass();
            assertThat(pair.hostWindow().panel())
                    .containsText("面談は終了しました", new ContainsTextOptions().setTimeout(GRACE_AND_MORE));
            RecordPage record = Meetings.record(pair.host());
            assertThat(record.fact("終わり方")).isEqualTo("担当者の接続が途切れた");
            assertThat(record.memoText()).isEqualTo("ここまで");
        }
    }

    @Test
    void CN3_CN6_an_expired_number_starts_nothing_and_is_issued_anew_without_the_terms(Browsers browsers) {
        Visitor guest = browsers.guest(server.address());
        NumberPage waiting = LandingPage.openedBy(guest).issuesNumber();
        String expired = waiting.digits();
        assertThat(waiting.remainingSeconds()).isBetween(40, 60);
        assertThat(waiting.expired()).isVisible(new IsVisibleOptions().setTimeout(LIFETIME_AND_MORE));

        ConnectPage connect =
                SignInPage.openedBy(browsers.host(server.address())).signsInAs(SignInPage.SECOND_LOGIN);
        connect.types(expired);
        assertThat(connect.problem()).containsText("番号が正しくないか、有効時間を過ぎています。");

        waiting.reissueButton().click();
        assertThat(waiting.heading()).isVisible();
        assertThat(guest.page().locator("#digits")).not().hasText(expired, new HasTextOptions());
        assertThat(waiting.digits()).isNotEqualTo(expired);
        connect.starts(waiting.digits());
        waiting.entersMeeting();
    }

    private static void saysThatSavingWaits(Pair pair) {
        assertThat(pair.hostWindow().memoState()).hasText("保存待ち", new HasTextOptions().setTimeout(GRACE_AND_MORE));
        assertThat(pair.guestWindow().memoState()).hasText("保存待ち", new HasTextOptions().setTimeout(GRACE_AND_MORE));
        assertThat(pair.hostWindow().messages()).containsText("ただいま保存できません。入力は続けられます。");
        assertThat(pair.guestWindow().messages()).containsText("ただいま保存できません。入力は続けられます。");
    }
}
