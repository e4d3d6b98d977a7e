package org.mendan.web.wire;

import org.mendan.camera.Platform;
import org.mendan.check.Browser;
import org.mendan.check.CameraAccess;
import org.mendan.check.Check;

/** Messages about what a side's computer can do. */
public final class CheckMessages {
    private static final int LONGEST_START_MILLIS = 3_600_000;

    private CheckMessages() {}

    /**
     * What the check of the sender's computer found.
     *
     * @param startMillis from the opening of the window to the welcome
     */
    public record Report(
            String camera,
            boolean pictures,
            int roundTripMillis,
            String browser,
            int browserVersion,
            String platform,
            int startMillis)
            implements ToMeeting {
        public Report {
            check(camera, pictures, roundTripMillis, browser, browserVersion, platform);
            Bounds.between("startMillis", 0, LONGEST_START_MILLIS, startMillis);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.check(check(camera, pictures, roundTripMillis, browser, browserVersion, platform), startMillis);
        }
    }

    /** What the check of the other side's computer found. */
    public record Peer(
            String camera, boolean pictures, int roundTripMillis, String browser, int browserVersion, String platform)
            implements FromServer {
        public static Peer of(Check check) {
            return new Peer(
                    Notices.name(check.camera()),
                    check.pictures(),
                    check.roundTripMillis(),
                    Notices.name(check.browser()),
                    check.browserVersion(),
                    Notices.name(check.platform()));
        }
    }

    private static Check check(
            String camera, boolean pictures, int roundTripMillis, String browser, int version, String platform) {
        return new Check(
                Notices.named(CameraAccess.values(), camera, "camera"),
                pictures,
                roundTripMillis,
                Notices.named(Browser.values(), browser, "browser"),
                version,
                Notices.named(Platform.values(), platform, "platform"));
    }
}
