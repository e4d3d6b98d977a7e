package org.mendan.session;

/** Why a session is over. */
public enum SessionEnd {
    /** It was not used for too long. */
    IDLE,
    /** It has lasted as long as any may. */
    LONGEST,
    /** Somebody ended it: its owner from another browser, an administrator, a new password. */
    ENDED
}
