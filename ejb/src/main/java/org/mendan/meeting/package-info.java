/**
 * A meeting from the moment a host redeems a number until the record is closed.
 *
 * <p>What happens is decided by plain classes that know no container, no clock and no random source of their own;
 * {@code MeetingBean} loads the state from the data grid under that one meeting's lock, asks, stores, unlocks, and only
 * then tells the two sides through the {@link org.mendan.meeting.Outbox}.
 */
@NullMarked
package org.mendan.meeting;

import org.jspecify.annotations.NullMarked;
