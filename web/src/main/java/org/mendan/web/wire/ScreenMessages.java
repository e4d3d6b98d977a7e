package org.mendan.web.wire;

import org.mendan.meeting.Side;
import org.mendan.screen.ScreenRequest;
import org.mendan.screen.SharedScreen;

/** Messages about whose screen is shared. */
public final class ScreenMessages {

    private ScreenMessages() {}

    /** The sender's screen is captured and may be shown. */
    public record Start(boolean takeOver) implements ToMeeting {
        @Override
        public void applyTo(MeetingRequests requests) {
            requests.screen(this, new ScreenRequest.Start(takeOver));
        }
    }

    /** Nothing of it is shown for now, or it goes on. */
    public record Pause(boolean paused) implements ToMeeting {
        @Override
        public void applyTo(MeetingRequests requests) {
            requests.screen(this, new ScreenRequest.Pause(paused));
        }
    }

    /** The sender shares nothing any more. */
    public record Stop() implements ToMeeting {
        @Override
        public void applyTo(MeetingRequests requests) {
            requests.screen(this, new ScreenRequest.Stop());
        }
    }

    /** Whose screen is shared: {@code nobody}, {@code host} or {@code guest}. */
    public record State(String by, boolean paused) implements FromServer {
        public static State of(SharedScreen screen) {
            Side by = screen.by();
            return new State(by == null ? "nobody" : Notices.name(by), screen.paused());
        }
    }
}
