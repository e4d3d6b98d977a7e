package org.mendan.web.wire;

/** A message that the meeting socket takes. */
public sealed interface ToMeeting extends FromClient
        permits MeetingMessages.Hello,
                MeetingMessages.Leaving,
                MeetingMessages.End,
                MemoMessages.Push,
                MemoMessages.Pull,
                MemoMessages.Caret,
                CameraMessages.Switch,
                CameraMessages.Ask,
                CameraMessages.Answer,
                CameraMessages.Stills,
                CameraMessages.Still,
                CameraMessages.Save,
                CameraMessages.Fine,
                CameraMessages.Stop,
                CheckMessages.Report,
                QualityMessages.Report,
                CameraMessages.Blocked,
                ScreenMessages.Start,
                ScreenMessages.Pause,
                ScreenMessages.Stop,
                DocumentMessages.Show,
                DocumentMessages.Turn,
                DocumentMessages.Allow,
                DocumentMessages.Close,
                DocumentMessages.Pointer,
                InkMessages.Drawing,
                InkMessages.Draw,
                InkMessages.Undo,
                InkMessages.Clear,
                SignalMessages.Call,
                SignalMessages.Description,
                SignalMessages.Candidate {

    /** Makes the one call that this message asks for. */
    void applyTo(MeetingRequests requests);
}
