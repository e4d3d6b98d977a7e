package org.mendan.identity;

import java.util.UUID;

/** A signed-in host as guests get to know him: name, and the branch that is the name of his organisation. */
public record HostProfile(UUID accountId, UUID organisationId, String name, String branch) {}
