package org.mendan.check;

import org.mendan.camera.Platform;

/**
 * What the check of one side's computer found.
 *
 * @param pictures whether the browser finds any way at all for moving pictures (WebRTC)
 * @param roundTripMillis to the server and back, the middle one of several
 * @param browserVersion its first number; 0 where it is not known
 */
public record Check(
        CameraAccess camera,
        boolean pictures,
        int roundTripMillis,
        Browser browser,
        int browserVersion,
        Platform platform) {
    private static final int LONGEST_MILLIS = 60_000;
    private static final int LATEST_VERSION = 9_999;

    public Check {
        if (roundTripMillis < 0 || roundTripMillis > LONGEST_MILLIS) {
            throw new IllegalArgumentException("roundTripMillis: not within 0 to " + LONGEST_MILLIS);
        }
        if (browserVersion < 0 || browserVersion > LATEST_VERSION) {
            throw new IllegalArgumentException("browserVersion: not within 0 to " + LATEST_VERSION);
        }
    }
}
