/**
 * The yardstick for the product's relay: an endpoint that hands each text to the other one of its pair and does nothing
 * else. It knows no identity, no limits and no JSON; sends are serialised by the other side's session alone.
 */
@NullMarked
package org.mendan.benchmarks.relay;

import org.jspecify.annotations.NullMarked;
