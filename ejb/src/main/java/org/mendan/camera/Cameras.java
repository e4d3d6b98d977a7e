package org.mendan.camera;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mendan.meeting.Side;

/**
 * The cameras of one meeting. A value: what a side does gives the next one, or nothing where it may not be done now.
 *
 * @param host whether the host's camera is on
 * @param blockage why the guest's browser gave no camera; null unless {@link GuestCamera#BROWSER_BLOCKED}
 * @param stills whether the host is seen in still pictures, for want of a way between the browsers
 * @param fine whether the guest's picture, while it is shown, is finer than usual
 */
public record Cameras(
        boolean host, GuestCamera guest, @Nullable Blockage blockage, boolean stills, Saving saving, boolean fine) {
    public Cameras {
        if (host == (guest == GuestCamera.OFF_BY_HOST)) {
            throw new IllegalArgumentException("guest: asked while, and only while, the host's camera is on");
        }
        if ((blockage == null) == (guest == GuestCamera.BROWSER_BLOCKED)) {
            throw new IllegalArgumentException("blockage: told where, and only where, the browser blocks");
        }
        if (stills && (!host || saving == Saving.NO_CAMERAS)) {
            throw new IllegalArgumentException("stills: only of a camera that is on and wanted");
        }
        if (fine && !guest.shown()) {
            throw new IllegalArgumentException("fine: only what is shown");
        }
        boolean missing = host && guest != GuestCamera.FORBIDDEN && (stills || saving != Saving.NONE);
        if ((guest == GuestCamera.UNAVAILABLE) != missing) {
            throw new IllegalArgumentException(
                    "guest: unavailable where, and only where, pictures are missing or spared");
        }
    }

    /** Cameras of which no picture is finer than usual. */
    Cameras(boolean host, GuestCamera guest, @Nullable Blockage blockage, boolean stills, Saving saving) {
        this(host, guest, blockage, stills, saving, false);
    }

    /** As every meeting starts. */
    public static Cameras off() {
        return off(Saving.NONE);
    }

    /** What follows from {@code request}; nothing where {@code sender} may not do that now, or the rules never allow it. */
    public Optional<Cameras> after(CameraRequest request, Side sender, CameraRules rules) {
        if (request instanceof CameraRequest.Switch change) {
            boolean allowed = sender == Side.HOST && (rules.host() || !change.on());
            return allowed ? Optional.of(switched(change.on(), rules)) : Optional.empty();
        }
        if (request instanceof CameraRequest.Save save) {
            return saves(save.saving(), sender) ? Optional.of(with(save.saving(), rules)) : Optional.empty();
        }
        if (!host || sender != (hosts(request) ? Side.HOST : Side.GUEST)) {
            return Optional.empty();
        }
        if (request instanceof CameraRequest.Stills wish) {
            return stills(wish.on(), rules);
        }
        boolean closed = guest.closed() || (!rules.guest() && opens(request));
        return closed ? Optional.empty() : next(request);
    }

    private static boolean opens(CameraRequest request) {
        return request instanceof CameraRequest.Ask
                || (request instanceof CameraRequest.Answer answer && answer.answer() != GuestAnswer.NO);
    }

    private static boolean hosts(CameraRequest request) {
        return request instanceof CameraRequest.Ask
                || request instanceof CameraRequest.Stills
                || request instanceof CameraRequest.Fine;
    }

    private boolean saves(Saving next, Side sender) {
        return sender == Side.GUEST || (saving != Saving.NO_CAMERAS && next != Saving.NO_CAMERAS);
    }

    private Cameras with(Saving next, CameraRules rules) {
        if (next == saving || !host) {
            return new Cameras(host, guest, blockage, stills, next, fine);
        }
        return on(stills && next != Saving.NO_CAMERAS, next, rules);
    }

    private Optional<Cameras> stills(boolean on, CameraRules rules) {
        if (saving == Saving.NO_CAMERAS) {
            return Optional.empty();
        }
        return Optional.of(on == stills ? this : on(on, saving, rules));
    }

    private Cameras switched(boolean on, CameraRules rules) {
        if (on == host) {
            return this;
        }
        return on ? on(false, saving, rules) : off(saving);
    }

    private Optional<Cameras> next(CameraRequest request) {
        if (request instanceof CameraRequest.Ask) {
            return guest.shown() ? Optional.empty() : Optional.of(with(GuestCamera.ASKED));
        }
        if (request instanceof CameraRequest.Fine wish) {
            return guest.shown() ? Optional.of(shown(guest, wish.on())) : Optional.empty();
        }
        if (request instanceof CameraRequest.Answer answer) {
            return answered(answer.answer());
        }
        if (request instanceof CameraRequest.Blocked blocked) {
            return Optional.of(new Cameras(true, GuestCamera.BROWSER_BLOCKED, blocked.blockage(), false, Saving.NONE));
        }
        return guest.shown() ? Optional.of(with(GuestCamera.STOPPED)) : Optional.empty();
    }

    private Optional<Cameras> answered(GuestAnswer answer) {
        return switch (answer) {
            case NORMAL -> Optional.of(shown(GuestCamera.ON_NORMAL, fine));
            case HIDDEN -> Optional.of(shown(GuestCamera.ON_HIDDEN_BACKGROUND, fine));
            case NO -> refused();
        };
    }

    private Optional<Cameras> refused() {
        return guest.shown() ? Optional.empty() : Optional.of(with(GuestCamera.REFUSED));
    }

    private static Cameras with(GuestCamera state) {
        return new Cameras(true, state, null, false, Saving.NONE);
    }

    private static Cameras shown(GuestCamera state, boolean fine) {
        return new Cameras(true, state, null, false, Saving.NONE, fine);
    }

    /** The host's camera is on; the guest is asked where the own picture could travel. */
    private static Cameras on(boolean stills, Saving saving, CameraRules rules) {
        boolean missing = stills || saving != Saving.NONE;
        GuestCamera asked = missing ? GuestCamera.UNAVAILABLE : GuestCamera.ASKED;
        return new Cameras(true, rules.guest() ? asked : GuestCamera.FORBIDDEN, null, stills, saving);
    }

    private static Cameras off(Saving saving) {
        return new Cameras(false, GuestCamera.OFF_BY_HOST, null, false, saving);
    }
}
