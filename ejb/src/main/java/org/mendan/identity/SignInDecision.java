package org.mendan.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.identity.Account;

/** Decides about one attempt on one account, and writes the count of failures down in it. */
final class SignInDecision {
    private final LockRule rule;

    SignInDecision(LockRule rule) {
        this.rule = rule;
    }

    /** Looks at a password. Where a second step follows, earlier failures are not forgotten yet. */
    SignIn onPassword(Account account, boolean right, boolean secondStep, Instant now) {
        boolean wanted = right && secondStep && account.active();
        return wanted && !locked(account, now) ? new SignIn.CodeWanted(account.login()) : on(account, right, now);
    }

    boolean locked(Account account, Instant now) {
        @Nullable Instant lock = account.lockedUntil().orElse(null);
        return new SignInAttempts(account.failedAttempts(), lock).locked(now);
    }

    /** Looks at what shows who it is: the password alone, or the code after it. */
    SignIn on(Account account, boolean right, Instant now) {
        @Nullable Instant lock = account.lockedUntil().orElse(null);
        SignInAttempts before = new SignInAttempts(account.failedAttempts(), lock);
        if (lock != null && before.locked(now)) {
            return new SignIn.Locked(lock);
        }
        if (right && account.active()) {
            account.signInSucceeded();
            return SignIn.SignedIn.of(account);
        }
        SignInAttempts after = before.afterFailure(rule, now);
        account.signInFailed(after.failed(), after.lockedUntil());
        return new SignIn.Refused();
    }
}
