package org.mendan.web.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mendan.camera.CameraNotice;
import org.mendan.camera.IceServers;
import org.mendan.camera.Sdp;
import org.mendan.camera.TurnCredentials;

/** What the two browsers say to each other while they look for a way between them. */
public final class SignalMessages {
    private static final int LONGEST_CANDIDATE = 1_000;

    private SignalMessages() {}

    /** The guest's page has no call. */
    public record Call() implements ToMeeting {
        @Override
        public void applyTo(MeetingRequests requests) {
            requests.signal(this, new CameraNotice.CallWanted());
        }
    }

    /** An {@code offer} or {@code answer}. */
    public record Description(String call, String kind, String sdp) implements ToMeeting {
        public Description {
            Bounds.name("call", call);
            if (!kind.equals("offer") && !kind.equals("answer")) {
                throw new IllegalArgumentException("kind: offer or answer");
            }
            if (!Sdp.passes(sdp)) {
                throw new IllegalArgumentException("sdp: no description of a picture without sound");
            }
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.signal(this, new CameraNotice.Description(call, kind, sdp));
        }
    }

    /** One address of the sender. */
    public record Candidate(String call, String candidate, String mid) implements ToMeeting {
        public Candidate {
            Bounds.name("call", call);
            Bounds.between("candidate", 0, LONGEST_CANDIDATE, candidate.length());
            Bounds.between("mid", 0, Bounds.LONGEST_NAME, mid.length());
        }

        @Override
        public void applyTo(MeetingRequests requests) {
            requests.signal(this, new CameraNotice.Candidate(call, candidate, mid));
        }
    }

    /** The operator's servers that help two browsers to reach each other. */
    public record Servers(List<String> stun, List<String> turn, @Nullable String username, @Nullable String credential)
            implements FromServer {
        public Servers {
            stun = List.copyOf(stun);
            turn = List.copyOf(turn);
        }

        public static Servers of(IceServers servers) {
            TurnCredentials credentials = servers.credentials();
            return new Servers(
                    servers.stun(),
                    servers.turn(),
                    credentials == null ? null : credentials.username(),
                    credentials == null ? null : credentials.credential());
        }
    }

    /** The wire's {@code signal.call} on its way to the host. */
    public record PeerCall() implements FromServer {}

    /** The wire's {@code signal.description} on its way to the other side. */
    public record PeerDescription(String call, String kind, String sdp) implements FromServer {}

    /** The wire's {@code signal.candidate} on its way to the other side. */
    public record PeerCandidate(String call, String candidate, String mid) implements FromServer {}
}
