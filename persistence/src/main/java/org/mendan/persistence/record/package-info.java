/**
 * The record that every meeting leaves: who, when, and how it ended.
 *
 * <p>While a meeting is open its record also holds the fingerprints of the two resume tokens, by which a restarted server
 * recognises both sides; closing the record forgets them.
 */
@NullMarked
package org.mendan.persistence.record;

import org.jspecify.annotations.NullMarked;
