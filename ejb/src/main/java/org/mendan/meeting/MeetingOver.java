package org.mendan.meeting;

import org.mendan.persistence.record.Ending;

/** Fired as a CDI event once a meeting has ended and its record says so; features release what they hold. */
public record MeetingOver(MeetingId meeting, Ending how) {}
