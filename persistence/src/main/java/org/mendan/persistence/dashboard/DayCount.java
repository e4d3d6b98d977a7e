package org.mendan.persistence.dashboard;

import java.time.LocalDate;

/** So many on a day. */
public record DayCount(LocalDate day, long count) {}
