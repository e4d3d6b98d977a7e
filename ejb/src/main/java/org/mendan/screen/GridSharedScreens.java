package org.mendan.screen;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.Optional;
import java.util.function.Function;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Side;

/** The shared screens in the server's data grid, each meeting's as one short text: the side, and whether it pauses. */
public final class GridSharedScreens implements SharedScreens {
    private static final String PAUSED = "/paused";

    private final IMap<String, String> screens;

    public GridSharedScreens(HazelcastInstance grid) {
        screens = grid.getMap("mendan.screens");
    }

    @Override
    public SharedScreen of(MeetingId meeting) {
        String kept = screens.get(meeting.toString());
        if (kept == null) {
            return SharedScreen.none();
        }
        boolean paused = kept.endsWith(PAUSED);
        String side = paused ? kept.substring(0, kept.length() - PAUSED.length()) : kept;
        return new SharedScreen(Side.valueOf(side), paused);
    }

    @Override
    public Optional<SharedScreen> change(MeetingId meeting, Function<SharedScreen, Optional<SharedScreen>> change) {
        String id = meeting.toString();
        screens.lock(id);
        try {
            Optional<SharedScreen> next = change.apply(of(meeting));
            next.ifPresent(screen -> keep(id, screen));
            return next;
        } finally {
            screens.unlock(id);
        }
    }

    @Override
    public void forget(MeetingId meeting) {
        screens.delete(meeting.toString());
    }

    private void keep(String id, SharedScreen screen) {
        Side by = screen.by();
        if (by == null) {
            screens.delete(id);
        } else {
            screens.set(id, by.name() + (screen.paused() ? PAUSED : ""));
        }
    }
}
