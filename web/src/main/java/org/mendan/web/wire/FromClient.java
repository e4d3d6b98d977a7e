package org.mendan.web.wire;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;

/**
 * A message from the browser. What it says about itself has been checked when it exists: every record refuses values
 * out of bounds in its constructor.
 */
@JsonbTypeInfo(
        key = "type",
        value = {
            @JsonbSubtype(alias = "ping", type = CommonMessages.Ping.class),
            @JsonbSubtype(alias = "waiting.hello", type = WaitingMessages.Hello.class),
            @JsonbSubtype(alias = "waiting.reissue", type = WaitingMessages.Reissue.class),
            @JsonbSubtype(alias = "waiting.withdraw", type = WaitingMessages.Withdraw.class),
            @JsonbSubtype(alias = "meeting.hello", type = MeetingMessages.Hello.class),
            @JsonbSubtype(alias = "meeting.leaving", type = MeetingMessages.Leaving.class),
            @JsonbSubtype(alias = "meeting.end", type = MeetingMessages.End.class),
            @JsonbSubtype(alias = "memo.push", type = MemoMessages.Push.class),
            @JsonbSubtype(alias = "memo.pull", type = MemoMessages.Pull.class),
            @JsonbSubtype(alias = "memo.caret", type = MemoMessages.Caret.class),
            @JsonbSubtype(alias = "camera.switch", type = CameraMessages.Switch.class),
            @JsonbSubtype(alias = "camera.ask", type = CameraMessages.Ask.class),
            @JsonbSubtype(alias = "camera.answer", type = CameraMessages.Answer.class),
            @JsonbSubtype(alias = "camera.stills", type = CameraMessages.Stills.class),
            @JsonbSubtype(alias = "camera.still", type = CameraMessages.Still.class),
            @JsonbSubtype(alias = "camera.save", type = CameraMessages.Save.class),
            @JsonbSubtype(alias = "camera.fine", type = CameraMessages.Fine.class),
            @JsonbSubtype(alias = "camera.stop", type = CameraMessages.Stop.class),
            @JsonbSubtype(alias = "camera.blocked", type = CameraMessages.Blocked.class),
            @JsonbSubtype(alias = "check.report", type = CheckMessages.Report.class),
            @JsonbSubtype(alias = "document.show", type = DocumentMessages.Show.class),
            @JsonbSubtype(alias = "document.turn", type = DocumentMessages.Turn.class),
            @JsonbSubtype(alias = "document.allow", type = DocumentMessages.Allow.class),
            @JsonbSubtype(alias = "document.close", type = DocumentMessages.Close.class),
            @JsonbSubtype(alias = "document.pointer", type = DocumentMessages.Pointer.class),
            @JsonbSubtype(alias = "document.drawing", type = InkMessages.Drawing.class),
            @JsonbSubtype(alias = "document.draw", type = InkMessages.Draw.class),
            @JsonbSubtype(alias = "document.undo", type = InkMessages.Undo.class),
            @JsonbSubtype(alias = "document.clear", type = InkMessages.Clear.class),
            @JsonbSubtype(alias = "quality.report", type = QualityMessages.Report.class),
            @JsonbSubtype(alias = "screen.start", type = ScreenMessages.Start.class),
            @JsonbSubtype(alias = "screen.pause", type = ScreenMessages.Pause.class),
            @JsonbSubtype(alias = "screen.stop", type = ScreenMessages.Stop.class),
            @JsonbSubtype(alias = "signal.call", type = SignalMessages.Call.class),
            @JsonbSubtype(alias = "signal.description", type = SignalMessages.Description.class),
            @JsonbSubtype(alias = "signal.candidate", type = SignalMessages.Candidate.class)
        })
public sealed interface FromClient permits ToMeeting, ToWaiting, CommonMessages.Ping {}
