package org.mendan.identity;

import java.util.List;

/** What came of a change of one's own second factor. */
public sealed interface SecondFactorOutcome {
    /** Done; the new recovery codes, which are shown this once. */
    record Codes(List<String> codes) implements SecondFactorOutcome {
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    /** It is off. */
    record Off() implements SecondFactorOutcome {}

    /** That was not the account's password. */
    record WrongPassword() implements SecondFactorOutcome {}

    /** That was not the code that the app shows now. */
    record WrongCode() implements SecondFactorOutcome {}

    /** Too many wrong passwords: the account is locked, and its sessions are over. */
    record Locked() implements SecondFactorOutcome {}

    /** Too many at once check their passwords at this moment. */
    record Busy() implements SecondFactorOutcome {}
}
