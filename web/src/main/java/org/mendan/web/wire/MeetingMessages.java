package org.mendan.web.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages about presence in a meeting, its start and its end. Times are milliseconds since 1970. */
public final class MeetingMessages {

    private MeetingMessages() {}

    /**
     * First message.
     *
     * @param version the protocol's version
     * @param tab the browser tab's own id, kept over reloads
     * @param takeOver whether to take the place from another tab of the same side
     * @param memoVersion the memo's version that the page still holds, -1 for none
     */
    public record Hello(int version, String tab, boolean takeOver, int memoVersion) implements ToMeeting {
        public Hello {
            Bounds.name("tab", tab);
            Bounds.atLeast("memoVersion", -1, memoVersion);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.hello(this);
        }
    }

    /** The page goes away: reload, other address, or closed. */
    public record Leaving() implements ToMeeting {
        @Override
        public void applyTo(MeetingRequests requests) {
            requests.leaving();
        }
    }

    /** This side ends the meeting. */
    public record End() implements ToMeeting {
        @Override
        public void applyTo(MeetingRequests requests) {
            requests.end();
        }
    }

    /** The word both sides compare by voice, by its key, and the key of its picture. */
    public record WatchwordShown(String word, String picture) {}

    /** The answer to a hello: everything a page needs to show the meeting as it is now. */
    public record Welcome(
            String side,
            long recordNumber,
            long startedAt,
            long now,
            WatchwordShown watchword,
            String hostName,
            String branch,
            String guestEntry,
            String peer,
            long peerSinceMillis,
            long graceMillis,
            boolean storageAvailable,
            int memoVersion,
            @Nullable String memoText,
            @Nullable List<MemoMessages.Step> memoUpdates)
            implements FromServer {
        public Welcome {
            memoUpdates = memoUpdates == null ? null : List.copyOf(memoUpdates);
        }
    }

    /** Another tab of this side is in the meeting: ask the person, then say hello with {@code takeOver}. */
    public record Elsewhere() implements FromServer {}

    /** The other side came or went: {@code state} is {@code here} or {@code away}. */
    public record Peer(String state, long sinceMillis) implements FromServer {}

    /** The meeting is over; {@code how} names the way. */
    public record Ended(String how) implements FromServer {}
}
