package org.mendan.screen;

import org.mendan.meeting.Seat;

/** Fired as a CDI event once a side shares its screen and both were told; what had the stage makes way. */
public record ScreenStarted(Seat by) {}
