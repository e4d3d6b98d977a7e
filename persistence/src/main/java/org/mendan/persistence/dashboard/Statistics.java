package org.mendan.persistence.dashboard;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Figures over the meetings of some organisations that began from one moment on and before another. */
public interface Statistics {
    /** Meetings by day and ending; days without any are not among them. */
    List<MeetingCount> meetings(Set<UUID> organisations, Instant from, Instant until, ZoneId zone);

    /** How long those lasted that are over; nothing where there are none. */
    Optional<Lengths> lengths(Set<UUID> organisations, Instant from, Instant until);

    /** Connection numbers that hosts of these organisations typed in vain, by day; days without any are not among them. */
    List<DayCount> failedNumbers(Set<UUID> organisations, Instant from, Instant until, ZoneId zone);
}
