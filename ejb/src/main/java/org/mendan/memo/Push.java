package org.mendan.memo;

import java.util.List;
import org.mendan.meeting.Seat;

/** What one seat asks to have accepted on top of the version {@code basis}. */
record Push(Seat seat, int basis, List<MemoChange> changes) {
    Push {
        changes = List.copyOf(changes);
    }

    /** The editor that sent it. */
    String clientId() {
        return changes.isEmpty() ? "" : changes.get(0).clientId();
    }
}
