package org.mendan.screen;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mendan.meeting.Side;

/**
 * The shared screen of one meeting. A value: what a side does gives the next one, or nothing where it may not be done now.
 *
 * @param by whose screen is shared; null while none is
 * @param paused nothing of it is shown for now
 */
public record SharedScreen(@Nullable Side by, boolean paused) {
    public SharedScreen {
        if (by == null && paused) {
            throw new IllegalArgumentException("paused: only what is shared");
        }
    }

    /** As every meeting starts. */
    public static SharedScreen none() {
        return new SharedScreen(null, false);
    }

    public boolean shared() {
        return by != null;
    }

    /** What follows from {@code request}; nothing where {@code sender} may not do that now. */
    public Optional<SharedScreen> after(ScreenRequest request, Side sender) {
        if (request instanceof ScreenRequest.Start start) {
            boolean free = by == null || by == sender || start.takeOver();
            return free ? Optional.of(new SharedScreen(sender, false)) : Optional.empty();
        }
        if (request instanceof ScreenRequest.Pause pause) {
            return by == sender ? Optional.of(new SharedScreen(by, pause.paused())) : Optional.empty();
        }
        // A page that stops may have been overtaken meanwhile; what the other side shares stays
        return Optional.of(by == sender ? none() : this);
    }
}
