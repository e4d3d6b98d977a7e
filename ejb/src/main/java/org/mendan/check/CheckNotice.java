package org.mendan.check;

import org.mendan.meeting.Notice;

/** A side hears what the check of the other side's computer found. */
public record CheckNotice(Check check) implements Notice {}
