package org.mendan.memo;

import java.util.List;
import org.mendan.meeting.Notice;

/** What a side hears about the shared memo. */
public sealed interface MemoNotice extends Notice {

    /**
     * A push of the receiver's side is stored; the memo is now at {@code version}. Only the editor named {@code clientId}
     * may take it for its own: where another tab has taken over meanwhile, that one pulls instead.
     */
    record Accepted(int version, String clientId) implements MemoNotice {}

    /**
     * The receiver's push was made at an older version; here is what it lacks, its own updates included where they were
     * stored before. The first of {@code updates} leads from version {@code from} to the next.
     */
    record Stale(int from, List<AcceptedUpdate> updates) implements MemoNotice {
        public Stale {
            updates = List.copyOf(updates);
        }
    }

    /**
     * Stored updates, as a rule the other side's; the first leads from version {@code from} to the next. A receiver skips
     * those it has, and pulls where {@code from} is past its own version.
     */
    record Updates(int from, List<AcceptedUpdate> updates) implements MemoNotice {
        public Updates {
            updates = List.copyOf(updates);
        }
    }

    /** The receiver's push cannot be taken; {@code code} is one of the protocol's error codes. */
    record Refused(String code) implements MemoNotice {}

    /** Saving waits ({@code false}) or works again ({@code true}). */
    record StorageChanged(boolean available) implements MemoNotice {}

    /** Where the other side's caret is, at a version of the memo; never stored. */
    record Caret(int version, int anchor, int head, boolean typing) implements MemoNotice {}
}
