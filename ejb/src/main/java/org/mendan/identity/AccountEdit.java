package org.mendan.identity;

import java.util.Set;
import java.util.UUID;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;

/** What administrators decide about an account. */
public record AccountEdit(String name, Role role, Set<Right> rights, UUID organisation) {
    public AccountEdit {
        rights = Set.copyOf(rights);
    }

    /** As it is now. */
    public static AccountEdit of(Account account) {
        return new AccountEdit(account.displayName(), account.role(), account.rights(), account.organisationId());
    }

    /** What the audit log says of the change to this. */
    public String changeFrom(AccountEdit before, String organisationBefore, String organisationNow) {
        StringBuilder change = new StringBuilder();
        note(change, "name", before.name, name);
        note(change, "role", before.role.name(), role.name());
        note(change, "rights", sorted(before.rights), sorted(rights));
        note(change, "organisation", organisationBefore, organisationNow);
        return change.toString();
    }

    private static void note(StringBuilder change, String what, String before, String now) {
        if (!before.equals(now)) {
            change.append(change.isEmpty() ? "" : "; ")
                    .append(what)
                    .append(' ')
                    .append(before)
                    .append(" -> ")
                    .append(now);
        }
    }

    private static String sorted(Set<Right> rights) {
        return rights.stream().sorted().map(Right::name).toList().toString();
    }
}
