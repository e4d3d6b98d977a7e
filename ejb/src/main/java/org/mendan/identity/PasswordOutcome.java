package org.mendan.identity;

/** What came of a change of a password. */
public sealed interface PasswordOutcome {
    /** The new one holds; every session that the account had is over. */
    record Done() implements PasswordOutcome {}

    /** The present password was not the right one. */
    record WrongPassword() implements PasswordOutcome {}

    /** So many wrong ones came before that the account is locked; its sessions are over. */
    record Locked() implements PasswordOutcome {}

    /** The new one cannot be taken. */
    record Refused(PasswordRule.Problem problem) implements PasswordOutcome {}

    /** So many passwords are being checked that this one was not looked at. */
    record Busy() implements PasswordOutcome {}
}
