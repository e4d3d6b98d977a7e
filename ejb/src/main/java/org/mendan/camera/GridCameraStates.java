package org.mendan.camera;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.Optional;
import java.util.function.Function;
import org.mendan.meeting.MeetingId;

/** The cameras in the server's data grid, each meeting's as one short text, for grid threads do not see our classes. */
public final class GridCameraStates implements CameraStates {
    private final IMap<String, String> cameras;

    public GridCameraStates(HazelcastInstance grid) {
        cameras = grid.getMap("mendan.cameras");
    }

    @Override
    public Cameras of(MeetingId meeting) {
        String kept = cameras.get(meeting.toString());
        return kept == null ? Cameras.off() : read(kept);
    }

    @Override
    public Optional<Cameras> change(MeetingId meeting, Function<Cameras, Optional<Cameras>> change) {
        String id = meeting.toString();
        cameras.lock(id);
        try {
            Optional<Cameras> next = change.apply(of(meeting));
            next.ifPresent(state -> cameras.set(id, write(state)));
            return next;
        } finally {
            cameras.unlock(id);
        }
    }

    @Override
    public void forget(MeetingId meeting) {
        cameras.delete(meeting.toString());
    }

    /** The guest's state says whether the host's camera is on; what blocks it comes last, where something does. */
    private static String write(Cameras state) {
        Blockage blockage = state.blockage();
        String why = blockage == null
                ? ""
                : "/" + blockage.problem().name() + "/" + blockage.platform().name();
        return state.guest().name() + "/" + state.stills() + "/"
                + state.saving().name() + "/" + state.fine() + why;
    }

    private static Cameras read(String text) {
        String[] parts = text.split("/", -1);
        GuestCamera guest = GuestCamera.valueOf(parts[0]);
        Blockage blockage =
                parts.length > 4 ? new Blockage(CameraProblem.valueOf(parts[4]), Platform.valueOf(parts[5])) : null;
        boolean stills = Boolean.parseBoolean(parts[1]);
        boolean fine = Boolean.parseBoolean(parts[3]);
        return new Cameras(guest != GuestCamera.OFF_BY_HOST, guest, blockage, stills, Saving.valueOf(parts[2]), fine);
    }
}
