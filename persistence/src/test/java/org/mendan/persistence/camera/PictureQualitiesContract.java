package org.mendan.persistence.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mendan.persistence.Given.NOON;

import java.util.UUID;
import org.junit.jupiter.api.Test;

abstract class PictureQualitiesContract {
    abstract PictureQualities qualities();

    abstract UUID meeting();

    void forget() {}

    private void add(UUID meeting, int second, QualityLevel level, QualityReason reason) {
        qualities().add(new PictureQuality(UUID.randomUUID(), meeting, NOON.plusSeconds(second), level, reason));
    }

    @Test
    void MR1_the_changes_of_a_meeting_are_found_in_their_order() {
        UUID meeting = meeting();
        UUID other = meeting();
        add(meeting, 20, QualityLevel.WEAK, QualityReason.LOSS);
        add(other, 5, QualityLevel.STILLS, QualityReason.BLOCKED);
        add(meeting, 10, QualityLevel.GOOD, QualityReason.FINE);
        forget();

        assertThat(qualities().of(meeting))
                .extracting(PictureQuality::level)
                .containsExactly(QualityLevel.GOOD, QualityLevel.WEAK);
        PictureQuality last = qualities().of(meeting).get(1);
        assertThat(last.reason()).isEqualTo(QualityReason.LOSS);
        assertThat(last.changedAt()).isEqualTo(NOON.plusSeconds(20));
        assertThat(last.meetingId()).isEqualTo(meeting);
    }
}
