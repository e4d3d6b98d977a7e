package org.mendan.web.meeting;

import java.util.Optional;
import java.util.UUID;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.ResumeToken;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;

/**
 * By what a browser claims a place in a meeting. A host who is signed in gets that account's meetings and no others:
 * the browser may still hold the cookie of a colleague who used it before. Where nobody is signed in, as after a restart
 * of the server, the cookie alone leads back.
 *
 * @param token the resume token in the side's cookie
 * @param account the signed-in host's; nothing for guests
 * @param browser the User-Agent
 */
record Claim(Side side, Optional<ResumeToken> token, Optional<UUID> account, String browser) {

    /** The place; nothing where the claim has no ground. */
    Optional<Seat> seat(MeetingBean meetings) {
        Optional<Seat> held = token.flatMap(t -> meetings.identify(side, t, browser));
        if (account.isEmpty()) {
            return held;
        }
        UUID own = account.get();
        return meetings.seatOfHost(own)
                .or(() -> held.filter(
                        seat -> meetings.hostOf(seat).filter(own::equals).isPresent()));
    }
}
