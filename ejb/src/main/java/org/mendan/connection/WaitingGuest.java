package org.mendan.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.meeting.MeetingId;

/**
 * A guest who accepted the terms and holds a number, or held one and may ask for the next.
 *
 * @param token fingerprint of the guest's resume token
 * @param number the latest number issued to the guest
 * @param expiresAt when that number dies
 * @param withdrawnAt when the number dies early because the guest left; null while the guest is there
 * @param socket the waiting socket that counts; a late "closed" of an older one changes nothing
 * @param meeting set once a host redeemed the number
 * @param open whether that meeting can be entered; between the two its record is being opened
 */
public record WaitingGuest(
        String token,
        ConnectionNumber number,
        Instant expiresAt,
        @Nullable Instant withdrawnAt,
        @Nullable String socket,
        UUID consent,
        String address,
        String browser,
        @Nullable MeetingId meeting,
        boolean open) {

    /** A number counts until its time is over by the server's clock, its guest left for good, or it was redeemed. */
    public boolean redeemable(Instant now) {
        return meeting == null && now.isBefore(expiresAt) && (withdrawnAt == null || now.isBefore(withdrawnAt));
    }

    /** How long the number still lives; zero when it is dead. */
    public Duration remaining(Instant now) {
        return redeemable(now) ? Duration.between(now, expiresAt) : Duration.ZERO;
    }

    /** The meeting this guest may go to now. */
    public Optional<MeetingId> entrance() {
        return open ? Optional.ofNullable(meeting) : Optional.empty();
    }

    public WaitingGuest withNumber(ConnectionNumber next, Instant expires) {
        return new WaitingGuest(token, next, expires, null, socket, consent, address, browser, meeting, open);
    }

    /** The page is open: a number about to be withdrawn lives on, one already withdrawn stays dead. */
    public WaitingGuest arrived(String newSocket, Instant now) {
        Instant stillWithdrawn = withdrawnAt != null && !now.isBefore(withdrawnAt) ? withdrawnAt : null;
        return new WaitingGuest(
                token, number, expiresAt, stillWithdrawn, newSocket, consent, address, browser, meeting, open);
    }

    /** The socket closed: unless the guest returns, the number dies at {@code until}. */
    public WaitingGuest left(Instant until) {
        return new WaitingGuest(token, number, expiresAt, until, null, consent, address, browser, meeting, open);
    }

    /** Bound for a meeting that is about to open, so that nobody else gets this guest; or free again with null. */
    public WaitingGuest boundFor(@Nullable MeetingId id) {
        return new WaitingGuest(token, number, expiresAt, withdrawnAt, socket, consent, address, browser, id, false);
    }

    /** The meeting has opened. */
    public WaitingGuest invited() {
        return new WaitingGuest(
                token, number, expiresAt, withdrawnAt, socket, consent, address, browser, meeting, meeting != null);
    }
}
