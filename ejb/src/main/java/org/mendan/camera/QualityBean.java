package org.mendan.camera;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.persistence.camera.PictureQualities;
import org.mendan.persistence.camera.PictureQuality;
import org.mendan.persistence.camera.QualityLevel;
import org.mendan.persistence.camera.QualityReason;

/** Writes down how well the pictures go, as the host's page sees it. */
@Stateless
public class QualityBean {
    @Inject
    private PictureQualities qualities;

    @EJB
    private MeetingBean meetings;

    /** From now on the pictures go like this; {@code false} where that is not the sender's to say, or the meeting is over. */
    public boolean note(Seat sender, QualityLevel level, QualityReason reason) {
        if (sender.side() != Side.HOST || !meetings.goesOn(sender)) {
            return false;
        }
        qualities.add(new PictureQuality(UUID.randomUUID(), sender.meeting().value(), Instant.now(), level, reason));
        return true;
    }
}
