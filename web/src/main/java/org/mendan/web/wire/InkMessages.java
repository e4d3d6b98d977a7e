package org.mendan.web.wire;

import java.util.List;
import java.util.UUID;
import org.mendan.ink.InkNotice;
import org.mendan.ink.InkRequest;
import org.mendan.ink.Stroke;
import org.mendan.ink.Tool;

/** Messages about what the host draws on a page. Points are across and down in turn, in ten-thousandths of the page. */
public final class InkMessages {
    private InkMessages() {}

    /** A line is being drawn, and is this long by now. */
    public record Drawing(String showing, int page, String tool, List<Integer> points) implements ToMeeting {
        public Drawing {
            DocumentMessages.id("showing", showing);
            points = List.copyOf(points);
            stroke(page, tool, points);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.drawing(this, new InkRequest.Drawing(UUID.fromString(showing), stroke(page, tool, points)));
        }
    }

    /** A line has been drawn. */
    public record Draw(String showing, int page, String tool, List<Integer> points) implements ToMeeting {
        public Draw {
            DocumentMessages.id("showing", showing);
            points = List.copyOf(points);
            stroke(page, tool, points);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.ink(this, new InkRequest.Draw(UUID.fromString(showing), stroke(page, tool, points)));
        }
    }

    /** What was done last to the page is taken back. */
    public record Undo(String showing, int page) implements ToMeeting {
        public Undo {
            DocumentMessages.id("showing", showing);
            Bounds.atLeast("page", 1, page);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.ink(this, new InkRequest.Undo(UUID.fromString(showing), page));
        }
    }

    /** All on the page is wiped away. */
    public record Clear(String showing, int page) implements ToMeeting {
        public Clear {
            DocumentMessages.id("showing", showing);
            Bounds.atLeast("page", 1, page);
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.ink(this, new InkRequest.Clear(UUID.fromString(showing), page));
        }
    }

    /** The line that the other side is drawing. */
    public record Growing(String showing, int revision, int page, String tool, List<Integer> points)
            implements FromServer {
        public Growing {
            points = List.copyOf(points);
        }

        static Growing of(InkNotice.Drawing drawing) {
            Stroke stroke = drawing.stroke();
            return new Growing(
                    drawing.showing().toString(),
                    drawing.revision(),
                    stroke.page(),
                    Notices.name(stroke.tool()),
                    stroke.points());
        }
    }

    /** One line of a page. */
    public record Drawn(String tool, List<Integer> points) {
        public Drawn {
            points = List.copyOf(points);
        }
    }

    /** All that stands on a page. */
    public record State(String showing, int revision, int page, List<Drawn> strokes, boolean undoable)
            implements FromServer {
        public State {
            strokes = List.copyOf(strokes);
        }

        public static State of(InkNotice.Page page) {
            List<Drawn> lines = page.strokes().stream()
                    .map(stroke -> new Drawn(Notices.name(stroke.tool()), stroke.points()))
                    .toList();
            return new State(page.showing().toString(), page.revision(), page.page(), lines, page.undoable());
        }
    }

    static FromServer worded(InkNotice notice) {
        return notice instanceof InkNotice.Drawing drawing ? Growing.of(drawing) : State.of((InkNotice.Page) notice);
    }

    private static Stroke stroke(int page, String tool, List<Integer> points) {
        return new Stroke(page, Notices.named(Tool.values(), tool, "tool"), points);
    }
}
