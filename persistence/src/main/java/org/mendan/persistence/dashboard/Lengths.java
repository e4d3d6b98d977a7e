package org.mendan.persistence.dashboard;

import java.time.Duration;

/**
 * How long meetings lasted.
 *
 * @param median half of them no longer than this
 * @param ninety nine of ten no longer than this
 */
public record Lengths(Duration median, Duration ninety) {}
