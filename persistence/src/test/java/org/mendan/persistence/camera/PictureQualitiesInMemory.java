package org.mendan.persistence.camera;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Changes for tests. */
public final class PictureQualitiesInMemory implements PictureQualities {
    private final List<PictureQuality> changes = new CopyOnWriteArrayList<>();

    @Override
    public void add(PictureQuality change) {
        changes.add(change);
    }

    @Override
    public List<PictureQuality> of(UUID meetingId) {
        return changes.stream()
                .filter(change -> change.meetingId().equals(meetingId))
                .sorted(Comparator.comparing(PictureQuality::changedAt).thenComparing(PictureQuality::id))
                .toList();
    }
}
