package org.mendan.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.ResumeToken;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;

class ClaimTest {
    private static final UUID YAMADA = new UUID(0, 1);
    private static final UUID SATO = new UUID(0, 2);

    private final Map<UUID, Seat> current = new HashMap<>();
    private final Map<ResumeToken, Seat> byToken = new HashMap<>();
    private final Map<Seat, UUID> hosts = new HashMap<>();
    private final ResumeToken token = ResumeToken.random();

    private Seat meetingOf(UUID account, boolean goesOn) {
        Seat seat = new Seat(new MeetingId(UUID.randomUUID()), Side.HOST);
        hosts.put(seat, account);
        if (goesOn) {
            current.put(account, seat);
        }
        return seat;
    }

    private Optional<Seat> claim(Optional<ResumeToken> held, Optional<UUID> account) {
        return new Claim(Side.HOST, held, account, "B").seat(new ScriptedMeetings());
    }

    @Test
    void MT3_without_a_sign_in_the_cookie_alone_leads_back() {
        Seat seat = meetingOf(YAMADA, true);
        byToken.put(token, seat);
        assertThat(claim(Optional.of(token), Optional.empty())).contains(seat);
    }

    @Test
    void MT3_a_colleagues_cookie_opens_nothing_for_who_is_signed_in_now() {
        byToken.put(token, meetingOf(YAMADA, true));
        assertThat(claim(Optional.of(token), Optional.of(SATO))).isEmpty();
    }

    @Test
    void MT3_beside_a_colleagues_cookie_the_own_meeting_is_found() {
        byToken.put(token, meetingOf(YAMADA, true));
        Seat own = meetingOf(SATO, true);
        assertThat(claim(Optional.of(token), Optional.of(SATO))).contains(own);
    }

    @Test
    void MT3_a_signed_in_host_needs_no_cookie() {
        Seat own = meetingOf(SATO, true);
        assertThat(claim(Optional.empty(), Optional.of(SATO))).contains(own);
    }

    @Test
    void MT3_the_own_meeting_that_has_ended_is_still_known_by_its_cookie() {
        Seat ended = meetingOf(SATO, false);
        byToken.put(token, ended);
        assertThat(claim(Optional.of(token), Optional.of(SATO))).contains(ended);
    }

    @Test
    void MT3_nobody_with_nothing_gets_nothing() {
        assertThat(claim(Optional.empty(), Optional.empty())).isEmpty();
    }

    private final class ScriptedMeetings extends MeetingBean {
        @Override
        public Optional<Seat> identify(Side side, ResumeToken held, String browser) {
            return Optional.ofNullable(byToken.get(held));
        }

        @Override
        public Optional<Seat> seatOfHost(UUID account) {
            return Optional.ofNullable(current.get(account));
        }

        @Override
        public Optional<UUID> hostOf(Seat seat) {
            return Optional.ofNullable(hosts.get(seat));
        }
    }
}
