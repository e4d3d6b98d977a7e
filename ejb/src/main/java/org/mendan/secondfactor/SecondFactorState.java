package org.mendan.secondfactor;

import java.time.Instant;

/**
 * An account's second factor as pages show it.
 *
 * @param since when it was turned on
 * @param codesLeft recovery codes that are not used yet
 */
public record SecondFactorState(Instant since, long codesLeft) {}
