package org.mendan.web.wire;

import java.util.Arrays;
import org.mendan.persistence.camera.QualityLevel;
import org.mendan.persistence.camera.QualityReason;

/** Messages about how well the pictures go. */
public final class QualityMessages {

    private QualityMessages() {}

    /** The host's page sees the pictures go like this from now on. */
    public record Report(String level, String reason) implements ToMeeting {
        public Report {
            named("level", QualityLevel.values(), level);
            named("reason", QualityReason.values(), reason);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.quality(
                    this,
                    named("level", QualityLevel.values(), level),
                    named("reason", QualityReason.values(), reason));
        }
    }

    private static <E extends Enum<E>> E named(String field, E[] all, String name) {
        return Arrays.stream(all)
                .filter(constant -> Notices.name(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(field + ": unknown"));
    }
}
