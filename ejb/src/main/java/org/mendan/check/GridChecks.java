package org.mendan.check;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mendan.camera.Platform;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;

/** What was found about both sides of the meetings, in the server's data grid, each side's as one short text. */
final class GridChecks {
    /** A report that comes as its meeting ends is forgotten by itself. */
    private static final int KEPT_HOURS = 24;

    private final IMap<String, String> checks;

    GridChecks(HazelcastInstance grid) {
        checks = grid.getMap("mendan.checks");
    }

    /** Keeps what was found now; {@code true} where nothing was known of this side yet. */
    boolean keep(Seat seat, Check check) {
        return checks.put(seat.toString(), write(check), KEPT_HOURS, TimeUnit.HOURS) == null;
    }

    Optional<Check> of(Seat seat) {
        return Optional.ofNullable(checks.get(seat.toString())).map(GridChecks::read);
    }

    /** The meeting is over. */
    void forget(MeetingId meeting) {
        for (Side side : Side.values()) {
            checks.delete(new Seat(meeting, side).toString());
        }
    }

    private static String write(Check check) {
        return String.join(
                "/",
                check.camera().name(),
                String.valueOf(check.pictures()),
                String.valueOf(check.roundTripMillis()),
                check.browser().name(),
                String.valueOf(check.browserVersion()),
                check.platform().name());
    }

    private static Check read(String text) {
        String[] parts = text.split("/", -1);
        return new Check(
                CameraAccess.valueOf(parts[0]),
                Boolean.parseBoolean(parts[1]),
                Integer.parseInt(parts[2]),
                Browser.valueOf(parts[3]),
                Integer.parseInt(parts[4]),
                Platform.valueOf(parts[5]));
    }
}
