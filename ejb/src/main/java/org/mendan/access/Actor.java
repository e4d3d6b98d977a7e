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
    public Actor {
        rights = Set.copyOf(rights);
    }

    /** Whether there is any organisation at all in which he may do so. */
    public boolean may(Permission permission) {
        return switch (permission) {
            case READ_AUDIT -> role == Role.ADMIN || rights.contains(Right.AUDITOR);
            case EDIT_TERMS -> role == Role.ADMIN;
            default -> role == Role.ADMIN || role == Role.ORGANISATION_ADMIN;
        };
    }

    /**
     * Whether he may do so in that organisation.
     *
     * @param path the ids of the organisation and of all above it, in any order
     */
    public boolean may(Permission permission, List<UUID> path) {
        boolean everywhere = role == Role.ADMIN || permission == Permission.READ_AUDIT;
        return may(permission) && (everywhere || path.contains(organisation));
    }
}
