package org.mendan.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mendan.it.browser.DataUse.Counted;
import org.mendan.it.browser.Meetings.Pair;
import org.mendan.it.browser.page.CameraPart;
import org.mendan.it.browser.page.LandingPage;
import org.mendan.it.browser.page.SignInPage;
import org.mendan.it.server.Eventually;
import org.mendan.it.server.RunningServer;
import org.mendan.it.server.ServerProcess;

/**
 * What a meeting costs in data: a minute of two meetings side by side, one with both cameras and one without, both sides
 * typing every second. The minute is what is measured, and therefore passes; {@code mendan.test.data.seconds} makes it longer.
 */
@ExtendWith({RunningServer.class, WithBrowsers.class})
class DataUseBrowserIT {
    private static final int SECONDS = Integer.getInteger("mendan.test.data.seconds", 60);
    private static final double MOST_WITH_CAMERAS = 0.35;
    private static final double MOST_WITHOUT = 0.10;
    private static final int LEAST_FRAMES_A_SECOND = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * A camera that is harder to send than the browser's own test picture: a head that moves before a room full of
     * detail, with the noise of a cheap sensor over all of it. Twenty pictures are drawn beforehand and shown in turn.
     */
    private static final String CAMERA =
            """
            if (navigator.mediaDevices) navigator.mediaDevices.getUserMedia = async () => {
              const [width, height, count] = [640, 480, 20];
              const draw = (step) => {
                const canvas = new OffscreenCanvas(width, height);
                const paper = canvas.getContext('2d');
                for (let i = 0; i < 400; i++) {
                  paper.fillStyle = `hsl(${(i * 47) % 360} 25% ${30 + (i * 13) % 50}%)`;
                  paper.fillRect((i * 97) % width, (i * 61) % height, 40 + i % 30, 20 + i % 50);
                }
                const sway = Math.sin(step / count * 2 * Math.PI);
                paper.fillStyle = '#446';
                paper.beginPath();
                paper.ellipse(320 + 12 * sway, 470, 200, 170, 0, 0, 7);
                paper.fill();
                paper.fillStyle = '#d9a98c';
                paper.beginPath();
                paper.ellipse(320 + 25 * sway, 220, 90, 120, 0.08 * sway, 0, 7);
                paper.fill();
                paper.fillStyle = '#522';
                paper.fillRect(290 + 25 * sway, 275, 60, 6 + 10 * Math.abs(sway));
                const image = paper.getImageData(0, 0, width, height);
                for (let i = 0; i < image.data.length; i += 4) {
                  const noise = Math.random() * 12 - 6;
                  image.data[i] += noise;
                  image.data[i + 1] += noise;
                  image.data[i + 2] += noise;
                }
                paper.putImageData(image, 0, 0);
                return canvas;
              };
              const pictures = Array.from({ length: count }, (_, step) => draw(step));
              const canvas = Object.assign(document.createElement('canvas'), { width, height });
              const paper = canvas.getContext('2d');
              let step = 0;
              setInterval(() => paper.drawImage(pictures[step++ % count], 0, 0), 1000 / 15);
              return canvas.captureStream(15);
            };""";

    private static Pair meet(Visitor host, String login, Visitor guest) {
        host.context().addInitScript(CAMERA);
        guest.context().addInitScript(CAMERA);
        return Meetings.entered(
                SignInPage.openedBy(host).signsInAs(login).endsWhatIsLeft(),
                host,
                guest,
                LandingPage.openedBy(guest).issuesNumber().digits());
    }

    @Test
    void MT5_both_cameras_cost_at_most_350_and_none_100_kbit_a_second(Browsers browsers, ServerProcess server)
            throws IOException {
        Visitor host = browsers.host(server.address());
        Visitor guest = browsers.guest(server.address());
        DataUse hosts = DataUse.of(host);
        DataUse guests = DataUse.of(guest);
        Visitor quietHost = browsers.host(server.address());
        Visitor quietGuest = browsers.guest(server.address());
        DataUse quietHosts = DataUse.of(quietHost);
        DataUse quietGuests = DataUse.of(quietGuest);
        Pair quiet = meet(quietHost, SignInPage.SECOND_LOGIN, quietGuest);
        Pair seen = meet(host, SignInPage.DEMO_LOGIN, guest);
        new CameraPart(host).turnsOn();
        new CameraPart(guest).answers("使う");
        new CameraPart(host).seesOther();
        new CameraPart(guest).seesOther();
        Duet talk = Duet.in(seen);
        Duet quietTalk = Duet.in(quiet);
        int start = seen.hostWindow().elapsedSeconds();
        int passed = 0;
        while (passed < SECONDS) {
            talk.bothType();
            quietTalk.bothType();
            int before = passed;
            passed = Eventually.get(
                    "the next second", PATIENCE, () -> seen.hostWindow().elapsedSeconds() - start, now -> now > before);
        }
        new CameraPart(host).seesOther();
        new CameraPart(guest).seesOther();
        report(passed, hosts.now(), guests.now(), quietHosts.now(), quietGuests.now());
        quiet.close();
        seen.close();
    }

    private static void report(int seconds, Counted host, Counted guest, Counted quietHost, Counted quietGuest)
            throws IOException {
        Path table = Path.of("target", "data-use.md");
        Files.writeString(
                table,
                "| side | Mbit/s | MB a minute | pictures kB | socket kB | page kB | frames/s | width |\n"
                        + "| --- | --: | --: | --: | --: | --: | --: | --: |\n"
                        + host.row("host, both cameras", seconds)
                        + guest.row("guest, both cameras", seconds)
                        + quietHost.row("host, no camera", seconds)
                        + quietGuest.row("guest, no camera", seconds));
        for (Counted side : new Counted[] {host, guest}) {
            assertThat(side.frames()).isGreaterThan(LEAST_FRAMES_A_SECOND * seconds);
            assertThat(side.megabits(seconds)).isLessThanOrEqualTo(MOST_WITH_CAMERAS);
        }
        for (Counted side : new Counted[] {quietHost, quietGuest}) {
            assertThat(side.pictures()).isZero();
            assertThat(side.socket()).isPositive();
            assertThat(side.megabits(seconds)).isLessThanOrEqualTo(MOST_WITHOUT);
        }
    }
}
