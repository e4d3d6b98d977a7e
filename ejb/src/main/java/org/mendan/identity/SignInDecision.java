package org.mendan.identity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Role;

/** Decides about one attempt on one account, and writes the count of failures down in it. */
final class SignInDecision {
    private final LockRule rule;

    SignInDecision(LockRule rule) {
        this.rule = rule;
    }

    SignIn on(Account account, boolean passwordRight, Instant now) {
        @Nullable Instant lock = account.lockedUntil().orElse(null);
        SignInAttempts before = new SignInAttempts(account.failedAttempts(), lock);
        if (lock != null && before.locked(now)) {
            return new SignIn.Locked(lock);
        }
        if (passwordRight && account.active()) {
            account.signInSucceeded();
            return new SignIn.SignedIn(account.id(), account.login(), roles(account.role()));
        }
        SignInAttempts after = before.afterFailure(rule, now);
        account.signInFailed(after.failed(), after.lockedUntil());
        return new SignIn.Refused();
    }

    /** Administrators may meet guests too; hosts may nothing else. */
    private static Set<String> roles(Role role) {
        return EnumSet.of(role, Role.HOST).stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }
}
