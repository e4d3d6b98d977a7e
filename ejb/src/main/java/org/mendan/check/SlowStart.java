package org.mendan.check;

import java.time.Duration;
import org.mendan.camera.Saving;

/** When a window that opened slowly turns the meeting to light mode. */
record SlowStart(Duration limit) {
    /**
     * Only a side's first window counts: a host who has left light mode is not brought back by a page that is loaded again.
     */
    boolean callsForLightMode(boolean first, Duration start, Saving saving) {
        return first && saving == Saving.NONE && start.compareTo(limit) >= 0;
    }
}
