package org.mendan.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mendan.persistence.identity.Right;
import org.mendan.persistence.identity.Role;

/**
 * Somebody who is signed in, with all that decides what he may do. It is read anew for each request, so that a right that
 * was taken away is gone with the next click.
 *
 * @param account his account
 * @param login what he signs in with, and what the audit log calls him
 * @param name as people read it
 * @param organisation where he belongs
 */
public record Actor(UUID account, String login, String name, UUID organisation, Role role, Set<Right> rights) {
    private static final Set<Permission> READING = Set.of(
            Permission.READ_AUDIT, Permission.VIEW_DASHBOARD, Permission.READ_ACCOUNTS, Permission.READ_POLICIES);

    public Actor {
        rights = Set.copyOf(rights);
    }

    /** Whether there is any organisation at all in which he may do so. */
    public boolean may(Permission permission) {
        boolean inPart = permission != Permission.READ_AUDIT && permission != Permission.EDIT_TERMS;
        return mayEverywhere(permission) || (inPart && role == Role.ORGANISATION_ADMIN);
    }

    /** Whether he may do so in every organisation; an auditor reads everything, and changes nothing. */
    public boolean mayEverywhere(Permission permission) {
        return role == Role.ADMIN || (READING.contains(permission) && rights.contains(Right.AUDITOR));
    }

    /**
     * Whether he may do so in that organisation.
     *
     * @param path the ids of the organisation and of all above it, in any order
     */
    public boolean may(Permission permission, List<UUID> path) {
        return mayEverywhere(permission) || (may(permission) && path.contains(organisation));
    }
}
