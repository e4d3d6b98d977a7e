package org.mendan.persistence.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.Ending;

/**
 * How many meetings began on a day and ended in one way.
 *
 * @param ending null for those that go on
 */
public record MeetingCount(LocalDate day, @Nullable Ending ending, long meetings) {}
