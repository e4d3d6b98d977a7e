package org.mendan.web.wire;

import org.jspecify.annotations.Nullable;
import org.mendan.camera.CameraNotice;
import org.mendan.camera.CameraRequest;
import org.mendan.camera.StillPicture;

/** Messages about who shows a picture. */
public final class CameraMessages {

    private CameraMessages() {}

    /** The host's camera is on, or off. */
    public record Switch(boolean on) implements ToMeeting {
        @Override
        public void applyTo(MeetingRequests requests) {
            requests.camera(this, new CameraRequest.Switch(on));
        }
    }

    /** The host asks the guest once more. */
    public record Ask() implements ToMeeting {
        @Override
        public void applyTo(MeetingRequests requests) {
            requests.camera(this, new CameraRequest.Ask());
        }
    }

    /** The guest's own press: {@code normal}, {@code hidden} or {@code no}. */
    public record Answer(String answer) implements ToMeeting {
        public Answer {
            Notices.answer(answer);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.camera(this, new CameraRequest.Answer(Notices.answer(answer)));
        }
    }

    /** The host's page goes on in still pictures, or not any more. */
    public record Stills(boolean on) implements ToMeeting {
        @Override
        public void applyTo(MeetingRequests requests) {
            requests.camera(this, new CameraRequest.Stills(on));
        }
    }

    /** A still picture of the host, a JPEG in Base64. */
    public record Still(String jpeg) implements ToMeeting {
        public Still {
            if (!StillPicture.passes(jpeg)) {
                throw new IllegalArgumentException("jpeg: no JPEG, or too large");
            }
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.still(this, new CameraNotice.Still(jpeg));
        }
    }

    /** The wire's {@code camera.still} on its way to the guest. */
    public record PeerStill(String jpeg) implements FromServer {}

    /** Pictures are to be spared: {@code none}, {@code light} or {@code no_cameras}. */
    public record Save(String saving) implements ToMeeting {
        public Save {
            Notices.saving(saving);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.camera(this, new CameraRequest.Save(Notices.saving(saving)));
        }
    }

    /** The host would see the guest finer, or as usual again. */
    public record Fine(boolean on) implements ToMeeting {
        @Override
        public void applyTo(MeetingRequests requests) {
            requests.camera(this, new CameraRequest.Fine(on));
        }
    }

    /** The guest ends the own picture. */
    public record Stop() implements ToMeeting {
        @Override
        public void applyTo(MeetingRequests requests) {
            requests.camera(this, new CameraRequest.Stop());
        }
    }

    /** The guest agreed, but there is no picture: why, and what the guest's device runs. */
    public record Blocked(String problem, String platform) implements ToMeeting {
        public Blocked {
            Notices.blockage(problem, platform);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.camera(this, new CameraRequest.Blocked(Notices.blockage(problem, platform)));
        }
    }

    /** The cameras as they are now. */
    public record State(
            boolean host,
            String guest,
            boolean stills,
            String saving,
            boolean fine,
            @Nullable String problem,
            @Nullable String platform)
            implements FromServer {}
}
