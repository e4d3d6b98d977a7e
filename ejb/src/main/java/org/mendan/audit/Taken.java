package org.mendan.audit;

import java.time.Instant;

/**
 * What one step took into the chain.
 *
 * @param entries how many
 * @param until when the last of them happened: the next step can begin there
 */
public record Taken(int entries, Instant until) {}
