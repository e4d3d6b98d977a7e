package org.mendan.meeting;

import java.util.UUID;

/**
 * The representative as a meeting needs to know them.
 *
 * @param branch the organisation's name as the guest reads it
 */
public record Host(UUID accountId, UUID organisationId, String name, String branch) {}
