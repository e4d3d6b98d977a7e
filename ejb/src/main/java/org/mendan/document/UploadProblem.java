package org.mendan.document;

/** Why a file is not taken. */
public enum UploadProblem {
    NOT_GRANTED,
    /** Larger than the policy allows. */
    TOO_LARGE,
    EMPTY,
    /** Of no kind that is taken. */
    UNKNOWN_KIND,
    /** Of an office program's old kind, or with a password. */
    OLD_OFFICE,
    /** The file did not come as a whole. */
    BROKEN_OFF,
    /** What comes now is no rest of what came before: the file is another one meanwhile. */
    CHANGED,
    /** The server cannot keep it now. */
    NO_ROOM
}
