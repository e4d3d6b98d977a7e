package org.mendan.web.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mendan.camera.Blockage;
import org.mendan.camera.CameraNotice;
import org.mendan.camera.CameraProblem;
import org.mendan.camera.Cameras;
import org.mendan.camera.GuestAnswer;
import org.mendan.camera.Platform;
import org.mendan.camera.Saving;
import org.mendan.check.CheckNotice;
import org.mendan.ink.InkNotice;
import org.mendan.meeting.MeetingNotice;
import org.mendan.meeting.Notice;
import org.mendan.memo.AcceptedUpdate;
import org.mendan.memo.MemoNotice;
import org.mendan.presentation.PresentationNotice;
import org.mendan.screen.ScreenNotice;

/** Words what the domain says as messages. */
public final class Notices {

    private Notices() {}

    public static FromServer worded(Notice notice) {
        if (notice instanceof MeetingNotice meeting) {
            return worded(meeting);
        }
        if (notice instanceof MemoNotice memo) {
            return worded(memo);
        }
        if (notice instanceof CameraNotice camera) {
            return worded(camera);
        }
        if (notice instanceof ScreenNotice screen) {
            return ScreenMessages.State.of(screen.screen());
        }
        if (notice instanceof PresentationNotice presentation) {
            return DocumentMessages.worded(presentation);
        }
        if (notice instanceof InkNotice ink) {
            return InkMessages.worded(ink);
        }
        if (notice instanceof CheckNotice check) {
            return CheckMessages.Peer.of(check.check());
        }
        throw new IllegalArgumentException(
                "No message says " + notice.getClass().getName());
    }

    /** The wire's word for a side or a state: its name in small letters. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Why there is no camera, as a browser names it. */
    static Blockage blockage(String problem, String platform) {
        return new Blockage(
                named(CameraProblem.values(), problem, "problem"), named(Platform.values(), platform, "platform"));
    }

    /** The guest's answer, as a browser names it. */
    static GuestAnswer answer(String name) {
        return named(GuestAnswer.values(), name, "answer");
    }

    /** How much is spared, as a browser names it. */
    static Saving saving(String name) {
        return named(Saving.values(), name, "saving");
    }

    static <E extends Enum<E>> E named(E[] all, String name, String member) {
        return Arrays.stream(all)
                .filter(one -> name(one).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(member + ": unknown"));
    }

    public static List<MemoMessages.Step> steps(List<AcceptedUpdate> updates) {
        return updates.stream()
                .map(u -> new MemoMessages.Step(u.clientId(), name(u.author()), Codec.array(u.changes())))
                .toList();
    }

    private static FromServer worded(MeetingNotice notice) {
        if (notice instanceof MeetingNotice.PeerChanged peer) {
            return new MeetingMessages.Peer(name(peer.peer()), peer.sinceMillis());
        }
        return new MeetingMessages.Ended(((MeetingNotice.Ended) notice).how().name());
    }

    private static FromServer worded(CameraNotice notice) {
        if (notice instanceof CameraNotice.Changed changed) {
            Cameras cameras = changed.cameras();
            Blockage blockage = cameras.blockage();
            return new CameraMessages.State(
                    cameras.host(),
                    name(cameras.guest()),
                    cameras.stills(),
                    name(cameras.saving()),
                    cameras.fine(),
                    blockage == null ? null : name(blockage.problem()),
                    blockage == null ? null : name(blockage.platform()));
        }
        if (notice instanceof CameraNotice.Still still) {
            return new CameraMessages.PeerStill(still.jpeg());
        }
        if (notice instanceof CameraNotice.Description description) {
            return new SignalMessages.PeerDescription(description.call(), description.kind(), description.sdp());
        }
        if (notice instanceof CameraNotice.Candidate candidate) {
            return new SignalMessages.PeerCandidate(candidate.call(), candidate.candidate(), candidate.mid());
        }
        return new SignalMessages.PeerCall();
    }

    private static FromServer worded(MemoNotice notice) {
        if (notice instanceof MemoNotice.Accepted accepted) {
            return new MemoMessages.Accepted(accepted.version(), accepted.clientId());
        }
        if (notice instanceof MemoNotice.Stale stale) {
            return new MemoMessages.Stale(stale.from(), steps(stale.updates()));
        }
        if (notice instanceof MemoNotice.Updates updates) {
            return new MemoMessages.Updates(updates.from(), steps(updates.updates()));
        }
        if (notice instanceof MemoNotice.Refused refused) {
            ErrorCode code = ErrorCode.of(refused.code()).orElse(ErrorCode.UNAVAILABLE);
            return CommonMessages.Fault.of(code, "memo.push");
        }
        if (notice instanceof MemoNotice.StorageChanged storage) {
            return new MemoMessages.Storage(storage.available());
        }
        MemoNotice.Caret caret = (MemoNotice.Caret) notice;
        return new MemoMessages.PeerCaret(caret.version(), caret.anchor(), caret.head(), caret.typing());
    }
}
