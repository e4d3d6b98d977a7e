package org.mendan.web.meeting;

import java.util.StringJoiner;
import org.mendan.camera.CameraBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.screen.ScreenBean;

/** What an institution does not allow, told to the page so that it shows no button for it; the server refuses it anyway. */
final class Forbidden {
    private Forbidden() {}

    /** The words "camera" and "screen", as far as this side may not use them. */
    static String to(Seat seat, CameraBean cameras, ScreenBean screens) {
        StringJoiner words = new StringJoiner(" ");
        boolean host = seat.side() == Side.HOST;
        if (host ? !cameras.rules(seat).host() : !cameras.rules(seat).guest()) {
            words.add("camera");
        }
        if (!screens.mayShare(seat)) {
            words.add("screen");
        }
        return words.toString();
    }
}
