package org.mendan.invitation;

import org.mendan.identity.PasswordRule;

/** What came of setting a password with a link. */
public sealed interface LinkOutcome {
    /** It is set. */
    record Done() implements LinkOutcome {}

    /** The password cannot be taken. */
    record Refused(PasswordRule.Problem problem) implements LinkOutcome {}

    /** The link is worth nothing any more. */
    record Dead() implements LinkOutcome {}

    /** Too many at once check their passwords at this moment. */
    record Busy() implements LinkOutcome {}
}
