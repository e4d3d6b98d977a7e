package org.mendan.camera;

import java.util.Base64;

/** The rules for a still picture that goes through this server: a JPEG in Base64 (RFC 4648), small enough for a message. */
public final class StillPicture {
    /** Characters; a picture of 480 by 360 has some 25,000. */
    public static final int LONGEST = 60_000;

    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;

    private StillPicture() {}

    /** Whether it may pass: not too long, and from its first marker to its last a JPEG. */
    public static boolean passes(String base64) {
        if (base64.length() > LONGEST) {
            return false;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return bytes.length > 4 && marks(bytes, 0, START) && marks(bytes, bytes.length - 2, END);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean marks(byte[] bytes, int at, int what) {
        return (bytes[at] & 0xFF) == MARKER && (bytes[at + 1] & 0xFF) == what;
    }
}
