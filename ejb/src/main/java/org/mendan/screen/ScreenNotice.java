package org.mendan.screen;

import org.mendan.meeting.Notice;

/** A side hears whose screen is shared now. */
public record ScreenNotice(SharedScreen screen) implements Notice {}
