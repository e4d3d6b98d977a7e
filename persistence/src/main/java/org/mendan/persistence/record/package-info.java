/**
 * The record that every meeting leaves: who, when, how it ended, and what the host wrote about it.
 *
 * <p>While a meeting is open its record also holds the fingerprints of the two resume tokens, by which a restarted server
 * recognises both sides; closing the record forgets them.
 *
 * <p>Words are searched in one column that holds number, counterpart, topic and memo in one width and case. PostgreSQL has
 * an index over every two neighbouring characters of it ({@code db/postgresql}); it only narrows what {@code LIKE}
 * decides, so that H2, which reads through the records instead, gives the same answers.
 */
@NullMarked
package org.mendan.persistence.record;

import org.jspecify.annotations.NullMarked;
