package org.mendan.camera;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mendan.meeting.Side;

/**
 * The cameras of one meeting. A value: what a side does gives the next one, or nothing where it may not be done now.
 *
 * @param host whether the host's camera is on
 * @param blockage why the guest's browser gave no camera; null unless {@link GuestCamera#BROWSER_BLOCKED}
 */
public record Cameras(boolean host, GuestCamera guest, @Nullable Blockage blockage) {
    public Cameras {
        if (host == (guest == GuestCamera.OFF_BY_HOST)) {
            throw new IllegalArgumentException("guest: asked while, and only while, the host's camera is on");
        }
        if ((blockage == null) == (guest == GuestCamera.BROWSER_BLOCKED)) {
            throw new IllegalArgumentException("blockage: told where, and only where, the browser blocks");
        }
    }

    /** As every meeting starts. */
    public static Cameras off() {
        return new Cameras(false, GuestCamera.OFF_BY_HOST, null);
    }

    /** What follows from {@code request}; nothing where {@code sender} may not do that now. */
    public Optional<Cameras> after(CameraRequest request, Side sender) {
        if (request instanceof CameraRequest.Switch change) {
            return sender == Side.HOST ? Optional.of(switched(change.on())) : Optional.empty();
        }
        if (!host || sender != (hosts(request) ? Side.HOST : Side.GUEST)) {
            return Optional.empty();
        }
        if (request instanceof CameraRequest.Stills stills) {
            return Optional.of(stills(stills.on()));
        }
        return stills() ? Optional.empty() : next(request);
    }

    /** Whether the host is seen in still pictures. */
    public boolean stills() {
        return guest == GuestCamera.UNAVAILABLE;
    }

    private static boolean hosts(CameraRequest request) {
        return request instanceof CameraRequest.Ask || request instanceof CameraRequest.Stills;
    }

    private Cameras stills(boolean on) {
        if (on == stills()) {
            return this;
        }
        return with(on ? GuestCamera.UNAVAILABLE : GuestCamera.ASKED);
    }

    private Cameras switched(boolean on) {
        if (on == host) {
            return this;
        }
        return on ? with(GuestCamera.ASKED) : off();
    }

    private Optional<Cameras> next(CameraRequest request) {
        if (request instanceof CameraRequest.Ask) {
            return guest.shown() ? Optional.empty() : Optional.of(with(GuestCamera.ASKED));
        }
        if (request instanceof CameraRequest.Answer answer) {
            return answered(answer.answer());
        }
        if (request instanceof CameraRequest.Blocked blocked) {
            return Optional.of(new Cameras(true, GuestCamera.BROWSER_BLOCKED, blocked.blockage()));
        }
        return guest.shown() ? Optional.of(with(GuestCamera.STOPPED)) : Optional.empty();
    }

    private Optional<Cameras> answered(GuestAnswer answer) {
        return switch (answer) {
            case NORMAL -> Optional.of(with(GuestCamera.ON_NORMAL));
            case HIDDEN -> Optional.of(with(GuestCamera.ON_HIDDEN_BACKGROUND));
            case NO -> refused();
        };
    }

    private Optional<Cameras> refused() {
        return guest.shown() ? Optional.empty() : Optional.of(with(GuestCamera.REFUSED));
    }

    private static Cameras with(GuestCamera state) {
        return new Cameras(true, state, null);
    }
}
