package org.mendan.web.wire;

import org.mendan.persistence.camera.QualityLevel;
import org.mendan.persistence.camera.QualityReason;

/** Messages about how well the pictures go. */
public final class QualityMessages {

    private QualityMessages() {}

    /** The host's page sees the pictures go like this from now on. */
    public record Report(String level, String reason) implements ToMeeting {
        public Report {
            Notices.named(QualityLevel.values(), level, "level");
            Notices.named(QualityReason.values(), reason, "reason");
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.quality(
                    this,
                    Notices.named(QualityLevel.values(), level, "level"),
                    Notices.named(QualityReason.values(), reason, "reason"));
        }
    }
}
