package org.mendan.connection;

import java.time.Duration;
import java.time.Instant;
import org.mendan.meeting.ResumeToken;

/** A number on its way to the guest's screen, with the token by which the browser is known again. */
public record Issued(
        ResumeToken token, ConnectionNumber number, Instant expiresAt, Duration lifetime, Duration remaining) {}
