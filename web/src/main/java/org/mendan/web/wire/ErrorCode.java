package org.mendan.web.wire;

import java.util.Arrays;
import java.util.Optional;

/** Why a message was not taken; the names are part of the protocol. */
public enum ErrorCode {
    BAD_MESSAGE("bad_message", "The message is not one that this protocol describes."),
    UNKNOWN_TYPE("unknown_type", "This socket takes no message of that type."),
    TOO_LARGE("too_large", "A message has at most 65536 bytes."),
    TOO_FAST("too_fast", "Too many messages; this one was dropped."),
    WRONG_VERSION("wrong_version", "The page is of another version; load it again."),
    NOT_JOINED("not_joined", "Say hello first."),
    MEMO_INVALID("memo.invalid", "The changes do not fit the memo."),
    MEMO_TOO_LONG("memo.too_long", "The memo would become too long."),
    CAMERA_NOT_NOW("camera.not_now", "The cameras do not allow that now."),
    SCREEN_TAKEN("screen.taken", "The other side shares its screen, or the meeting is over."),
    DOCUMENT_NOT_NOW(
            "document.not_now", "Not this side's to do now, or of another document than the one that is shown."),
    DOCUMENT_UNUSABLE("document.unusable", "There is no such document for this host, or it cannot be shown."),
    DOCUMENT_FULL("document.full", "No more can be drawn here; clear something first."),
    ISSUE_LIMIT("issue_limit", "Too many numbers were asked for; wait some minutes."),
    NO_NUMBER_FREE("no_number_free", "All numbers are in use at the moment."),
    TERMS_CHANGED("terms_changed", "The terms changed; accept them again."),
    UNAVAILABLE("unavailable", "This cannot be done at the moment; try again.");

    private final String code;
    private final String text;

    ErrorCode(String code, String text) {
        this.code = code;
        this.text = text;
    }

    public String code() {
        return code;
    }

    /** An English sentence for whoever reads a log. */
    public String text() {
        return text;
    }

    public static Optional<ErrorCode> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
