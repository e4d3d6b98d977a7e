package org.mendan.screen;

/** What a side does about the shared screen. */
public sealed interface ScreenRequest {

    /** The sender's screen is captured and may be shown; with {@code takeOver} also in place of the other side's. */
    record Start(boolean takeOver) implements ScreenRequest {}

    /** The one who shares shows nothing for a while, or goes on. */
    record Pause(boolean paused) implements ScreenRequest {}

    /** The one who shares stops. */
    record Stop() implements ScreenRequest {}
}
