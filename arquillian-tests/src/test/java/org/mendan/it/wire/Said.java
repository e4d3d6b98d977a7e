package org.mendan.it.wire;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One message of a browser in a meeting, and what becomes of it.
 *
 * @param members the members of the message but its type, as JSON
 * @param host what the host is answered while this may be said; see {@link Answer}
 * @param guest what the guest is answered while this may be said
 * @param ended the error after the meeting's end; empty: it is taken, or passed over
 */
record Said(String type, String members, Answer host, Answer guest, String ended) {
    /**
     * The answer to a message.
     *
     * @param error the error, or empty
     * @param own type of a notice that the sender hears then, or empty
     * @param other type of a notice that the other side hears then, or empty
     */
    record Answer(String error, String own, String other) {
        /** Nothing is tried: it would be granted at this moment, and what follows would be another meeting. */
        private static final Answer UNTRIED = new Answer("-", "", "");

        private static Answer refused(String error) {
            return new Answer(error, "", "");
        }

        private static Answer both(String notice) {
            return new Answer("", notice, notice);
        }

        private static Answer own(String notice) {
            return new Answer("", notice, "");
        }

        private static Answer other(String notice) {
            return new Answer("", "", notice);
        }

        private static Answer silent() {
            return new Answer("", "", "");
        }

        boolean isRefused() {
            return !error.isEmpty() && !equals(UNTRIED);
        }

        boolean isGranted() {
            return error.isEmpty();
        }
    }

    private static final String NOT_NOW = "camera.not_now";
    private static final String DOCUMENT = "document.not_now";
    private static final String CANDIDATE = "\"call\":\"c1\",\"candidate\":\"\",\"mid\":\"0\"";
    private static final String DESCRIPTION = "\"call\":\"c1\",\"kind\":\"offer\",\"sdp\":\"v=0\"";
    private static final String CHECK =
            "\"camera\":\"asks\",\"pictures\":true,\"roundTripMillis\":5,\"browser\":\"chrome\","
                    + "\"browserVersion\":140,\"platform\":\"other\",\"startMillis\":10";

    private static Said hosts(String type, String members, Answer answer, String error) {
        return new Said(type, members, answer, Answer.refused(error), error);
    }

    private static Said guests(String type, String members, Answer answer) {
        return new Said(type, members, Answer.refused(NOT_NOW), answer, NOT_NOW);
    }

    private static Said anybodys(String type, String members, Answer answer, String ended) {
        return new Said(type, members, answer, answer, ended);
    }

    /**
     * A meeting from its first message to its last, each of which may be said only when those before it have been.
     *
     * @param document what the host shows
     */
    static List<Said> inAMeeting(String document) {
        return Stream.of(cameras(), calls(), others(), memos(), documents(document), screens(), ends())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Said> cameras() {
        Answer state = Answer.both("camera.state");
        return List.of(
                hosts("camera.switch", "\"on\":true", state, NOT_NOW),
                guests("camera.answer", "\"answer\":\"no\"", state),
                hosts("camera.ask", "", state, NOT_NOW),
                guests("camera.blocked", "\"problem\":\"denied\",\"platform\":\"ios\"", state),
                guests("camera.answer", "\"answer\":\"normal\"", state),
                hosts("camera.fine", "\"on\":true", state, NOT_NOW),
                guests("camera.stop", "", state),
                hosts("camera.stills", "\"on\":true", state, NOT_NOW),
                hosts("camera.still", "\"jpeg\":\"/9j/AAD/2Q==\"", Answer.other("camera.still"), NOT_NOW),
                guests("camera.save", "\"saving\":\"no_cameras\"", state),
                guests("camera.save", "\"saving\":\"none\"", state),
                anybodys("camera.save", "\"saving\":\"light\"", state, NOT_NOW));
    }

    private static List<Said> calls() {
        return List.of(
                guests("signal.call", "", Answer.other("signal.call")),
                anybodys("signal.description", DESCRIPTION, Answer.other("signal.description"), NOT_NOW),
                anybodys("signal.candidate", CANDIDATE, Answer.other("signal.candidate"), NOT_NOW));
    }

    private static List<Said> others() {
        return List.of(
                anybodys("ping", "", Answer.own("pong"), ""),
                anybodys("check.report", CHECK, Answer.other("check.peer"), ""),
                hosts("quality.report", "\"level\":\"good\",\"reason\":\"fine\"", Answer.silent(), NOT_NOW));
    }

    private static List<Said> memos() {
        String update = "\"version\":0,\"updates\":[{\"clientId\":\"WHO\",\"changes\":[[0,\"x\"]]}]";
        return List.of(
                new Said("memo.push", update, Answer.own("memo.accepted"), Answer.own("memo.stale"), ""),
                anybodys("memo.pull", "\"version\":0", Answer.own("memo.updates"), ""),
                anybodys(
                        "memo.caret",
                        "\"version\":1,\"anchor\":0,\"head\":0,\"typing\":false",
                        Answer.other("memo.caret"),
                        ""));
    }

    private static List<Said> documents(String document) {
        String page = "\"showing\":\"SHOWING\",\"page\":2";
        String line = page + ",\"tool\":\"pen\",\"points\":[1,1,2,2]";
        Answer ink = Answer.both("document.ink");
        Answer state = Answer.both("document.state");
        Answer turned = Answer.both("document.turned");
        return List.of(
                hosts("document.show", "\"document\":\"" + document + "\",\"page\":1,\"offset\":0", state, DOCUMENT),
                hosts("document.turn", page + ",\"offset\":0", turned, DOCUMENT),
                hosts("document.allow", "\"showing\":\"SHOWING\",\"guestTurns\":true", state, DOCUMENT),
                anybodys("document.turn", page + ",\"offset\":5", turned, DOCUMENT),
                anybodys(
                        "document.pointer",
                        page + ",\"x\":1,\"y\":1,\"there\":true",
                        Answer.other("document.pointer"),
                        ""),
                hosts("document.drawing", line, Answer.other("document.growing"), DOCUMENT),
                hosts("document.draw", line, ink, DOCUMENT),
                hosts("document.clear", page, ink, DOCUMENT),
                hosts("document.undo", page, ink, DOCUMENT),
                hosts("document.close", "\"showing\":\"SHOWING\"", state, DOCUMENT));
    }

    private static List<Said> screens() {
        String taken = "screen.taken";
        Answer state = Answer.both("screen.state");
        return List.of(
                new Said("screen.start", "\"takeOver\":false", state, Answer.UNTRIED, taken),
                new Said("screen.start", "\"takeOver\":false", state, Answer.refused(taken), taken),
                new Said("screen.pause", "\"paused\":true", state, Answer.refused(taken), taken),
                anybodys("screen.stop", "", state, taken),
                new Said("screen.start", "\"takeOver\":true", state, state, taken),
                new Said("screen.pause", "\"paused\":true", Answer.refused(taken), state, taken));
    }

    private static List<Said> ends() {
        return List.of(
                anybodys("meeting.leaving", "", Answer.silent(), ""),
                new Said("meeting.end", "", Answer.both("meeting.ended"), Answer.UNTRIED, ""));
    }

    String text(Map<String, String> known) {
        String filled = known.entrySet().stream()
                .map(entry -> (Function<String, String>) text -> text.replace(entry.getKey(), entry.getValue()))
                .reduce(Function.identity(), Function::andThen)
                .apply(members);
        return "{\"type\":\"" + type + "\"" + (filled.isEmpty() ? "" : "," + filled) + "}";
    }

    Answer of(boolean byHost) {
        return byHost ? host : guest;
    }
}
