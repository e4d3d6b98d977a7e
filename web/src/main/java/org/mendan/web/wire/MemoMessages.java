package org.mendan.web.wire;

import jakarta.json.JsonArray;
import java.util.List;

/** Messages of the shared memo. {@code changes} is a CodeMirror ChangeSet as the JSON array that it is. */
public final class MemoMessages {
    /** As many updates one push may carry. */
    public static final int MAX_UPDATES = 100;

    private MemoMessages() {}

    /** One unconfirmed update of the sender's editor. */
    public record Update(String clientId, JsonArray changes) {
        public Update {
            Bounds.name("clientId", clientId);
        }
    }

    /** The sender's updates, made on top of {@code version}. */
    public record Push(int version, List<Update> updates) implements ToMeeting {
        public Push {
            Bounds.atLeast("version", 0, version);
            Bounds.between("updates", 1, MAX_UPDATES, updates.size());
            updates = List.copyOf(updates);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.push(this);
        }
    }

    /** What came after {@code version}, please. */
    public record Pull(int version) implements ToMeeting {
        public Pull {
            Bounds.atLeast("version", 0, version);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.pull(this);
        }
    }

    /** Where the sender's caret is, and whether keys are being pressed. */
    public record Caret(int version, int anchor, int head, boolean typing) implements ToMeeting {
        public Caret {
            Bounds.atLeast("version", 0, version);
            Bounds.between("anchor", 0, Bounds.MAX_POSITION, anchor);
            Bounds.between("head", 0, Bounds.MAX_POSITION, head);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.caret(this);
        }
    }

    /** One stored update, as it is told to browsers; {@code author} is {@code host} or {@code guest}. */
    public record Step(String clientId, String author, JsonArray changes) {}

    /** The push of the editor {@code clientId} is stored; the memo is now at {@code version}. */
    public record Accepted(int version, String clientId) implements FromServer {}

    /** The receiver's push came too late: these came before it, after version {@code from}. */
    public record Stale(int from, List<Step> updates) implements FromServer {
        public Stale {
            updates = List.copyOf(updates);
        }
    }

    /** Stored updates after version {@code from}. */
    public record Updates(int from, List<Step> updates) implements FromServer {
        public Updates {
            updates = List.copyOf(updates);
        }
    }

    /** The wire's {@code memo.caret} on its way to the other side. */
    public record PeerCaret(int version, int anchor, int head, boolean typing) implements FromServer {}

    /** Saving waits ({@code false}) or works again ({@code true}). */
    public record Storage(boolean available) implements FromServer {}
}
