package org.mendan.presentation;

/** Why a document leaves the stage that nobody there has closed. */
public enum Withdrawal {
    REMOVED,
    /** It was changed, and its organisation wants what it is now approved. */
    UNAPPROVED
}
