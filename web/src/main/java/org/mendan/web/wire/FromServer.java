package org.mendan.web.wire;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;

/** A message to the browser. */
@JsonbTypeInfo(
        key = "type",
        value = {
            @JsonbSubtype(alias = "pong", type = CommonMessages.Pong.class),
            @JsonbSubtype(alias = "error", type = CommonMessages.Fault.class),
            @JsonbSubtype(alias = "waiting.number", type = WaitingMessages.CurrentNumber.class),
            @JsonbSubtype(alias = "waiting.started", type = WaitingMessages.Started.class),
            @JsonbSubtype(alias = "meeting.welcome", type = MeetingMessages.Welcome.class),
            @JsonbSubtype(alias = "meeting.elsewhere", type = MeetingMessages.Elsewhere.class),
            @JsonbSubtype(alias = "meeting.peer", type = MeetingMessages.Peer.class),
            @JsonbSubtype(alias = "meeting.ended", type = MeetingMessages.Ended.class),
            @JsonbSubtype(alias = "memo.accepted", type = MemoMessages.Accepted.class),
            @JsonbSubtype(alias = "memo.stale", type = MemoMessages.Stale.class),
            @JsonbSubtype(alias = "memo.updates", type = MemoMessages.Updates.class),
            @JsonbSubtype(alias = "memo.caret", type = MemoMessages.PeerCaret.class),
            @JsonbSubtype(alias = "memo.storage", type = MemoMessages.Storage.class),
            @JsonbSubtype(alias = "camera.state", type = CameraMessages.State.class),
            @JsonbSubtype(alias = "camera.still", type = CameraMessages.PeerStill.class),
            @JsonbSubtype(alias = "check.peer", type = CheckMessages.Peer.class),
            @JsonbSubtype(alias = "screen.state", type = ScreenMessages.State.class),
            @JsonbSubtype(alias = "document.state", type = DocumentMessages.State.class),
            @JsonbSubtype(alias = "document.turned", type = DocumentMessages.Turned.class),
            @JsonbSubtype(alias = "document.pointer", type = DocumentMessages.PeerPointer.class),
            @JsonbSubtype(alias = "document.growing", type = InkMessages.Growing.class),
            @JsonbSubtype(alias = "document.ink", type = InkMessages.State.class),
            @JsonbSubtype(alias = "signal.servers", type = SignalMessages.Servers.class),
            @JsonbSubtype(alias = "signal.call", type = SignalMessages.PeerCall.class),
            @JsonbSubtype(alias = "signal.description", type = SignalMessages.PeerDescription.class),
            @JsonbSubtype(alias = "signal.candidate", type = SignalMessages.PeerCandidate.class)
        })
public sealed interface FromServer
        permits CommonMessages.Pong,
                CommonMessages.Fault,
                WaitingMessages.CurrentNumber,
                WaitingMessages.Started,
                MeetingMessages.Welcome,
                MeetingMessages.Elsewhere,
                MeetingMessages.Peer,
                MeetingMessages.Ended,
                MemoMessages.Accepted,
                MemoMessages.Stale,
                MemoMessages.Updates,
                MemoMessages.PeerCaret,
                MemoMessages.Storage,
                CameraMessages.State,
                CameraMessages.PeerStill,
                CheckMessages.Peer,
                ScreenMessages.State,
                DocumentMessages.State,
                DocumentMessages.Turned,
                DocumentMessages.PeerPointer,
                InkMessages.Growing,
                InkMessages.State,
                SignalMessages.Servers,
                SignalMessages.PeerCall,
                SignalMessages.PeerDescription,
                SignalMessages.PeerCandidate {}
