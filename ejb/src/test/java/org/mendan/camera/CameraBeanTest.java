package org.mendan.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.MeetingId;
import org.mendan.meeting.Notice;
import org.mendan.meeting.OutboxBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.policy.Policy;
import org.mendan.policy.PolicyBean;

class CameraBeanTest {
    private final Map<MeetingId, Cameras> kept = new HashMap<>();
    private final List<Notice> sent = new ArrayList<>();
    private final Seat host = new Seat(new MeetingId(UUID.randomUUID()), Side.HOST);

    private CameraBean cameras(boolean goesOn) {
        MeetingBean meetings = new MeetingBean() {
            @Override
            public boolean goesOn(Seat seat) {
                return goesOn;
            }

            @Override
            public Optional<UUID> organisationOf(Seat seat) {
                return Optional.of(UUID.randomUUID());
            }
        };
        OutboxBean outbox = new OutboxBean() {
            @Override
            public void send(Seat seat, Notice notice) {
                sent.add(notice);
            }
        };
        PolicyBean policies = new PolicyBean() {
            @Override
            public <T> T of(Policy<T> policy, UUID organisation) {
                return policy.standard();
            }
        };
        return new CameraBean(new Kept(), meetings, outbox, policies);
    }

    @Test
    void CA1_both_sides_are_told_while_the_meeting_goes_on() {
        assertThat(cameras(true).ask(host, new CameraRequest.Switch(true))).isTrue();
        assertThat(kept).containsOnlyKeys(host.meeting());
        assertThat(sent).hasSize(2);
    }

    @Test
    void MT4_a_meeting_that_is_over_keeps_no_cameras() {
        assertThat(cameras(false).ask(host, new CameraRequest.Switch(true))).isFalse();
        assertThat(kept).isEmpty();
        assertThat(sent).isEmpty();
    }

    /** One node's memory. */
    private final class Kept implements CameraStates {
        @Override
        public Cameras of(MeetingId meeting) {
            return kept.getOrDefault(meeting, Cameras.off());
        }

        @Override
        public Optional<Cameras> change(MeetingId meeting, Function<Cameras, Optional<Cameras>> change) {
            Optional<Cameras> next = change.apply(of(meeting));
            next.ifPresent(cameras -> kept.put(meeting, cameras));
            return next;
        }

        @Override
        public void forget(MeetingId meeting) {
            kept.remove(meeting);
        }
    }
}
