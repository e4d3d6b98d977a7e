package org.mendan.record;

import java.util.ArrayList;
import java.util.List;
import org.mendan.persistence.camera.PictureQuality;

/** How the pictures of a meeting went, without what was said twice: a page that was loaded again says everything again. */
final class PictureChanges {
    private PictureChanges() {}

    static List<PictureQuality> of(List<PictureQuality> reports) {
        List<PictureQuality> changes = new ArrayList<>();
        for (PictureQuality report : reports) {
            if (changes.isEmpty() || !same(changes.get(changes.size() - 1), report)) {
                changes.add(report);
            }
        }
        return changes;
    }

    private static boolean same(PictureQuality one, PictureQuality other) {
        return one.level() == other.level() && one.reason() == other.reason();
    }
}
