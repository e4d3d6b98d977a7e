package org.mendan.web.wire;

import org.mendan.camera.CameraNotice;
import org.mendan.camera.CameraRequest;
import org.mendan.check.Check;
import org.mendan.ink.InkRequest;
import org.mendan.persistence.camera.QualityLevel;
import org.mendan.persistence.camera.QualityReason;
import org.mendan.presentation.PresentationNotice;
import org.mendan.presentation.PresentationRequest;
import org.mendan.screen.ScreenRequest;

/** What a browser may ask for in a meeting, one method a message. */
public interface MeetingRequests {

    void hello(MeetingMessages.Hello hello);

    void leaving();

    void end();

    void push(MemoMessages.Push push);

    void pull(MemoMessages.Pull pull);

    void caret(MemoMessages.Caret caret);

    void camera(ToMeeting message, CameraRequest request);

    void still(ToMeeting message, CameraNotice.Still picture);

    void quality(ToMeeting message, QualityLevel level, QualityReason reason);

    void check(Check check, int startMillis);

    void screen(ToMeeting message, ScreenRequest request);

    void document(ToMeeting message, PresentationRequest request);

    void pointer(ToMeeting message, PresentationNotice.Pointer pointer);

    void ink(ToMeeting message, InkRequest request);

    void drawing(ToMeeting message, InkRequest.Drawing request);

    void signal(ToMeeting message, CameraNotice.Signal signal);
}
