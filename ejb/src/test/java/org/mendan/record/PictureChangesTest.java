package org.mendan.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.persistence.camera.PictureQuality;
import org.mendan.persistence.camera.QualityLevel;
import org.mendan.persistence.camera.QualityReason;

class PictureChangesTest {
    private static PictureQuality at(int second, QualityLevel level, QualityReason reason) {
        return new PictureQuality(UUID.randomUUID(), new UUID(0, 1), Instant.ofEpochSecond(second), level, reason);
    }

    @Test
    void MR1_what_was_said_twice_is_listed_once_from_its_first_moment() {
        PictureQuality good = at(1, QualityLevel.GOOD, QualityReason.FINE);
        PictureQuality late = at(3, QualityLevel.WEAK, QualityReason.DELAY);
        PictureQuality lossy = at(4, QualityLevel.WEAK, QualityReason.LOSS);
        PictureQuality better = at(5, QualityLevel.GOOD, QualityReason.FINE);
        List<PictureQuality> said = List.of(good, at(2, QualityLevel.GOOD, QualityReason.FINE), late, lossy, better);

        assertThat(PictureChanges.of(said)).containsExactly(good, late, lossy, better);
        assertThat(PictureChanges.of(List.of())).isEmpty();
    }
}
