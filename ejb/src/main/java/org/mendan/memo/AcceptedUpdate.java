package org.mendan.memo;

import java.time.Instant;
import org.mendan.meeting.Side;

/**
 * One stored step of a memo.
 *
 * @param version the memo's version after this update, counted from 1
 * @param author whose update it is, by the socket it came through
 * @param clientId the id that the author's editor gave itself
 * @param changes the ChangeSet as JSON text
 * @param at when the server accepted it
 */
public record AcceptedUpdate(int version, Side author, String clientId, String changes, Instant at) {}
