package org.mendan.web.meeting;

import java.time.Instant;
import org.mendan.meeting.MeetingView;
import org.mendan.memo.MemoOpening;
import org.mendan.web.wire.MeetingMessages.WatchwordShown;
import org.mendan.web.wire.MeetingMessages.Welcome;
import org.mendan.web.wire.Notices;

/** Words a meeting and its memo as the first message to a page. */
final class Welcomes {

    private Welcomes() {}

    static Welcome worded(MeetingView view, MemoOpening memo, Instant now) {
        String word = view.watchword().key();
        return new Welcome(
                Notices.name(view.side()),
                view.recordNumber(),
                view.startedAt().toEpochMilli(),
                now.toEpochMilli(),
                new WatchwordShown(word, word),
                view.hostName(),
                view.branch(),
                view.guestEntry(),
                Notices.name(view.peer()),
                view.peerSinceMillis(),
                view.grace().toMillis(),
                memo.storageAvailable(),
                memo.version(),
                memo.text(),
                memo.text() == null ? Notices.steps(memo.updates()) : null);
    }
}
