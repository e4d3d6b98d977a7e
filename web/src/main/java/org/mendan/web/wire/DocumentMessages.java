package org.mendan.web.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mendan.presentation.PageSize;
import org.mendan.presentation.Presentation;
import org.mendan.presentation.PresentationNotice;
import org.mendan.presentation.PresentationRequest;
import org.mendan.presentation.Spot;

/** Messages about the document that both look at. Places on a page are ten-thousandths of its width and height. */
public final class DocumentMessages {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int FARTHEST = 10_000;

    private DocumentMessages() {}

    /** Opens a document of the library there. */
    public record Show(String document, int page, int offset) implements ToMeeting {
        public Show {
            id("document", document);
            spot(page, offset);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.document(this, new PresentationRequest.Show(UUID.fromString(document), new Spot(page, offset)));
        }
    }

    /** Turns to another page, or scrolls. */
    public record Turn(String showing, int page, int offset) implements ToMeeting {
        public Turn {
            id("showing", showing);
            spot(page, offset);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.document(this, new PresentationRequest.Turn(UUID.fromString(showing), new Spot(page, offset)));
        }
    }

    /** Lets the guest turn pages, or not any more. */
    public record Allow(String showing, boolean guestTurns) implements ToMeeting {
        public Allow {
            id("showing", showing);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.document(this, new PresentationRequest.Allow(UUID.fromString(showing), guestTurns));
        }
    }

    /** Closes the document. */
    public record Close(String showing) implements ToMeeting {
        public Close {
            id("showing", showing);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.document(this, new PresentationRequest.Close(UUID.fromString(showing)));
        }
    }

    /** Where the sender points at. */
    public record Pointer(String showing, int page, int x, int y, boolean there) implements ToMeeting {
        public Pointer {
            id("showing", showing);
            Bounds.atLeast("page", 1, page);
            Bounds.between("x", 0, FARTHEST, x);
            Bounds.between("y", 0, FARTHEST, y);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.pointer(this, new PresentationNotice.Pointer(UUID.fromString(showing), page, x, y, there));
        }
    }

    /**
     * The document on the stage, as a whole; without one, nothing but {@code page}, {@code offset} and {@code turn} of 0.
     *
     * @param pages width and height of each page in turn, in pixels
     * @param withdrawn why it was closed, where nobody in the meeting has done so
     */
    public record State(
            @Nullable String showing,
            @Nullable String document,
            @Nullable String title,
            @Nullable String layout,
            List<Integer> pages,
            int turn,
            int page,
            int offset,
            boolean guestTurns,
            boolean saveable,
            @Nullable String withdrawn)
            implements FromServer {
        public State {
            pages = List.copyOf(pages);
        }

        public static State of(Optional<Presentation> shown) {
            return shown.map(State::of).orElseGet(() -> empty(null));
        }

        private static State empty(@Nullable String withdrawn) {
            return new State(null, null, null, null, List.of(), 0, 0, 0, false, false, withdrawn);
        }

        private static State of(Presentation shown) {
            List<Integer> lengths = new ArrayList<>();
            for (PageSize size : shown.pages()) {
                lengths.add(size.width());
                lengths.add(size.height());
            }
            return new State(
                    shown.showing().toString(),
                    shown.document().toString(),
                    shown.title(),
                    Notices.name(shown.layout()),
                    lengths,
                    shown.turn(),
                    shown.spot().page(),
                    shown.spot().offset(),
                    shown.guestTurns(),
                    shown.saveable(),
                    null);
        }
    }

    /** The document is open at another spot. */
    public record Turned(String showing, int turn, int page, int offset, String by) implements FromServer {
        static Turned of(PresentationNotice.Turned turned) {
            Spot spot = turned.spot();
            String by = Notices.name(turned.by());
            return new Turned(turned.showing().toString(), turned.turn(), spot.page(), spot.offset(), by);
        }
    }

    /** The wire's {@code document.pointer} on its way to the other side. */
    public record PeerPointer(String showing, int page, int x, int y, boolean there) implements FromServer {
        static PeerPointer of(PresentationNotice.Pointer pointer) {
            return new PeerPointer(
                    pointer.showing().toString(), pointer.page(), pointer.x(), pointer.y(), pointer.there());
        }
    }

    static FromServer worded(PresentationNotice notice) {
        if (notice instanceof PresentationNotice.Shown shown) {
            return State.of(Optional.of(shown.presentation()));
        }
        if (notice instanceof PresentationNotice.Turned turned) {
            return Turned.of(turned);
        }
        if (notice instanceof PresentationNotice.Pointer pointer) {
            return PeerPointer.of(pointer);
        }
        if (notice instanceof PresentationNotice.Withdrawn withdrawn) {
            return State.empty(Notices.name(withdrawn.why()));
        }
        return State.of(Optional.empty());
    }

    static void id(String field, String value) {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException(field + ": a UUID in small letters");
        }
    }

    private static void spot(int page, int offset) {
        Bounds.atLeast("page", 1, page);
        Bounds.between("offset", 0, Spot.THOUSAND, offset);
    }
}
