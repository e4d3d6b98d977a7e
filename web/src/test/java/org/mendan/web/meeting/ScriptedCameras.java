package org.mendan.web.meeting;

import java.util.List;
import org.mendan.camera.CameraBean;
import org.mendan.camera.CameraRequest;
import org.mendan.camera.Cameras;
import org.mendan.camera.IceServers;
import org.mendan.meeting.Seat;

/** Cameras that are always off. */
final class ScriptedCameras extends CameraBean {
    @Override
    public Cameras of(Seat seat) {
        return Cameras.off();
    }

    @Override
    public IceServers servers(Seat seat) {
        return new IceServers(List.of(), List.of(), null);
    }

    @Override
    public boolean ask(Seat sender, CameraRequest request) {
        return Cameras.off()
                .after(request, sender.side(), org.mendan.camera.CameraRules.ALL)
                .isPresent();
    }
}
