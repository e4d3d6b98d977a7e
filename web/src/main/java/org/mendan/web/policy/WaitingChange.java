package org.mendan.web.policy;

import java.util.UUID;

/** A change that waits for a second administrator, in words. */
public record WaitingChange(
        UUID organisation, String organisationName, String policy, String policyName, String wanted, String asked) {}
