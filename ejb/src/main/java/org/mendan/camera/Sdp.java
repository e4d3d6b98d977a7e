package org.mendan.camera;

import java.util.regex.Pattern;

/** The rules for a session description (RFC 8866) that goes through this server. */
public final class Sdp {
    /** As much as fits into one message; browsers' own descriptions of one picture have some 5,000. */
    public static final int LONGEST = 40_000;

    private static final Pattern SOUND = Pattern.compile("^m=audio ", Pattern.MULTILINE);

    private Sdp() {}

    /** Whether it may pass: a description, not too long, and without sound, which only the telephone carries. */
    public static boolean passes(String sdp) {
        return sdp.length() <= LONGEST
                && sdp.startsWith("v=0")
                && !SOUND.matcher(sdp).find();
    }
}
