package org.mendan.identity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Role;

/** What came of a sign-in. */
public sealed interface SignIn {
    /** He is who he says; {@code login} is the caller's name from now on. */
    record SignedIn(UUID account, String login, Set<String> roles) implements SignIn {
        public SignedIn {
            roles = Set.copyOf(roles);
        }

        /** Whoever has that account; administrators may meet guests too, hosts may nothing else. */
        public static SignedIn of(Account account) {
            Set<Role> roles = EnumSet.of(account.role(), Role.HOST);
            return new SignedIn(
                    account.id(),
                    account.login(),
                    roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** No such login, another password, or an account that is not active. */
    record Refused() implements SignIn {}

    /** The password was right; the code of the second step is still to come. */
    record CodeWanted(String login) implements SignIn {}

    /** The password was right, but the institution does not allow this address. */
    record Elsewhere() implements SignIn {}

    /** Passwords are closed: everybody comes by the identity provider. The password was not looked at. */
    record ProviderOnly() implements SignIn {}

    /** Too many failures before; the password was not looked at. The page must not tell this from {@link Refused}. */
    record Locked(Instant until) implements SignIn {}
}
