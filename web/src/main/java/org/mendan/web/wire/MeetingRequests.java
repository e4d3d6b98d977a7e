package org.mendan.web.wire;

import org.mendan.camera.CameraNotice;
import org.mendan.camera.CameraRequest;

/** What a browser may ask for in a meeting, one method a message. */
public interface MeetingRequests {

    void hello(MeetingMessages.Hello hello);

    void leaving();

    void end();

    void push(MemoMessages.Push push);

    void pull(MemoMessages.Pull pull);

    void caret(MemoMessages.Caret caret);

    void camera(ToMeeting message, CameraRequest request);

    void signal(ToMeeting message, CameraNotice.Signal signal);
}
