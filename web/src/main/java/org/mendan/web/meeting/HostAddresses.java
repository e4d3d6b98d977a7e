package org.mendan.web.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.policy.Policies;
import org.mendan.policy.PolicyBean;

/**
 * From where a host comes into a meeting: only from the networks that his institution allows, as with all his pages,
 * whether it is the sign-in or the meeting's own cookie that leads there. Neither a session nor a token that has run out
 * keeps him away; the wrong network does. A socket that is open stays open, for its browser has not moved.
 */
@ApplicationScoped
public class HostAddresses {
    @EJB
    private MeetingBean meetings;

    @EJB
    private PolicyBean policies;

    /** Whether whoever has the place may take it from there; of guests nothing is asked. */
    boolean allow(Seat seat, String address) {
        return seat.side() == Side.GUEST
                || meetings.organisationOf(seat)
                        .map(organisation -> policies.of(Policies.HOST_ADDRESSES, organisation)
                                .holds(address))
                        .orElse(true);
    }
}
